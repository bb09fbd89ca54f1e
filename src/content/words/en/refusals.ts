/** Why a decision cannot be taken now: teaching text, by the reason that the world gives. */
export const refusals: Readonly<Record<string, string>> = {
  unknown: 'The company cannot do this now.',
  noChange: 'This is already so.',
  noCards: 'Kanban moves work by cards, and some stations have none. Set the cards first.',
  noTechnicians: 'There are no technicians, and without them nobody services a machine.',
  doesNotSell: '{supplier} does not sell {material}.',
  modeNotOffered: 'This way cannot be travelled by {mode}.',
  tooOften: 'The carrier runs at most {most} times a week by {mode}.',
  plannedNotOrdered: '{stockPoint} is made here, not bought. Its stock is the matter of the production plan.',
  notQualified: '{supplier} is not qualified yet, and nobody signs before that.',
  underContract: 'There is a contract with {supplier} over {item} already. It must end first.',
  noContract: 'There is no contract with {supplier} over {item}.',
  locked: 'This method is not on your desk in this company.',
  runOver: 'The run is over. Decide again in another one.',
  unknownLever: 'There is no such method.',
  badArgument: 'This setting is not possible: expected is {expected}.',
  noMoney: 'It costs {cost:money} at once, and neither cash nor the credit line can pay that.',
}
