import type { LeverId } from '../../../sim'

/** Textbook cards: why a method works, when it backfires, its formula and its source, by lever. */
export interface CardWords {
  readonly title: string
  /** Paragraphs. */
  readonly text: readonly string[]
  readonly formula?: string
  readonly source?: string
}

const byLever = {
  releaseRule: {
    title: 'Push, CONWIP or kanban: when may work enter?',
    text: [
      'Push lets a lot in on its planned day, whatever the floor holds. When a machine stops, the plan goes on, and the pile grows. Little’s law says the rest: with the same output, twice the work in process is twice the time in the plant.',
      'CONWIP puts one limit on the whole floor: a lot may enter when another has left. Kanban puts a limit in front of each station. Both keep output nearly as high with far less waiting, as long as the limit still feeds the slowest station.',
      'It backfires when the limit is too low: the bottleneck starves, and an hour lost there is lost for the plant. Pull has also to be learned. Until everybody keeps the rule, some lots are let in all the same.',
    ],
    formula: 'Little: WIP = throughput × cycle time. Critical WIP = bottleneck rate × raw process time.',
    source: 'Hopp & Spearman, Factory Physics (2011), ch. 7 and 10; Spearman, Woodruff & Hopp (1990)',
  },
  kanban: {
    title: 'How many cards?',
    text: [
      'A card is permission for one lot at one station. Work can only pile up as high as there are cards. Taking cards away lowers the water, and the rocks show: breakdowns, long setups, defects.',
      'Enough cards cover what is used while a lot is replaced, and some more for variability. Every card above that only waits.',
      'It backfires with many products, long setups or lumpy demand: the cards then hold the wrong lots. Repair the machine first, take the card second.',
    ],
    formula: 'N = D · L · (1 + α) / C, with demand D, replenishment time L, safety α and lot C',
    source: 'Monden, Toyota Production System (1983), ch. 2',
  },
  justInTime: {
    title: 'Just in time, and what it asks for first',
    text: [
      'Make and fetch only what has been used: small lots, a level sequence of models, material called off a day at a time. Stock falls, mistakes are found while they are small, and customers get the model that they ordered.',
      'Stock hides trouble. Without it every late ship, broken machine and long setup reaches the customer at once. Meta-studies find a clear but moderate gain, and it comes to those who prepared machines and suppliers first.',
      'This switch gives the commands to the owners of the rules, one by one, in the event list: production plan, lot size, inventory policy, collection. What is its own is the level sequence and the training for it.',
    ],
    formula: 'Mean stock ≈ lot ÷ 2 + safety stock, and safety stock grows with √lead time and its spread',
    source: 'Ohno, Toyota Production System (1988); Mackelprang & Nair (2010), J. Operations Management 28',
  },
  tpm: {
    title: 'Service before it breaks',
    text: [
      'A machine that wears out fails more often the older it gets. A short planned service makes it as new, and costs far less time than the breakdown that it prevents. Over months people learn to look after their machines: lives grow, repairs get shorter, small stops fade.',
      'The price comes first: minutes taken out of good hours, people in training. In a short run, running to failure can look better.',
      'It does little away from the bottleneck, and nothing for machines that fail without wearing. Service too often and you take more hours out than failures did.',
    ],
    formula: 'Availability = MTBF / (MTBF + MTTR). Best age T: least [c_p·R(T) + c_f·F(T)] / ∫₀ᵀ R(t) dt',
    source: 'Nakajima, Introduction to TPM (1988); Barlow & Proschan, Mathematical Theory of Reliability (1965), ch. 4',
  },
  productionPlan: {
    title: 'Lots, plans and the shelf',
    text: [
      'A weekly schedule makes what the forecast says. Replenishing makes what was sold. Making to order makes what was asked for, and the customer waits the whole way.',
      'Lot size has a best middle. Big lots save setups, but every bike waits for its whole lot at every station. Small lots flow, until setups eat the bottleneck’s hours. The curve of cycle time over lot size is a U.',
      'The shelf buys speed with money. Days of stock should follow the spread of demand and the time to refill, not habit.',
    ],
    formula:
      'Utilisation with lots = demand × (process time + setup time ÷ lot). Waiting grows as 1 / (1 − utilisation)',
    source: 'Karmarkar (1987), Management Science 33(3); Hopp & Spearman, Factory Physics (2011), ch. 9',
  },
  dispatching: {
    title: 'Which lot goes next?',
    text: [
      'The rule is free, and it changes who waits. Shortest job first gives the least mean flow time. Earliest due date gives the least worst lateness. Same setup first saves changeovers where they are long.',
      'Every rule has its victim. Under shortest job first the long jobs wait for ever. Under same setup first the rare model does.',
      'A rule cannot make capacity. When a station is overloaded, it only chooses whom to disappoint.',
    ],
    formula: 'SPT: least Σ flow time on one machine. EDD: least maximum lateness on one machine',
    source: 'Smith (1956), Naval Research Logistics 3; Jackson (1955), UCLA Research Report 43',
  },
  sourcing: {
    title: 'The price is not the cost',
    text: [
      'A far supplier is cheap on paper. Then come weeks at sea, a spread that asks for safety stock, outages that stop the line, and more bad parts. Lead-time variability costs more stock than the lead time itself.',
      'Two sources trade a few percent of price for availability: when one stops, the other goes on. Split the order by percent. What is already at sea stays at sea.',
      'In a long calm time the cheap source wins. Insurance always looks dear in the years without a fire.',
    ],
    formula: 'Safety stock = z · √(L·σ_d² + d²·σ_L²)',
    source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), ch. 6; Hendricks & Singhal (2005)',
  },
  inventoryPolicy: {
    title: 'When to order, and how much',
    text: [
      'The order quantity balances the cost of ordering against the cost of holding. That curve is flat: a quarter too much costs a few percent. The reorder point is what matters to the customer, for it covers the time until the goods are here.',
      'A service level is a promise about the lead time: at 95 % one cycle in twenty runs dry. The step from 95 to 99 % costs as much stock again as the first large step did.',
      'Count what is on the way. Who orders for the shelf alone orders twice.',
    ],
    formula: 'Q = √(2·D·K / h). Reorder point = d·L + safety stock, on the inventory position',
    source: 'Harris (1913); Hadley & Whitin, Analysis of Inventory Systems (1963)',
  },
  delivery: {
    title: 'How fast, and how often',
    text: [
      'A finished bike that waits for Monday’s truck is late all the same. Half the interval between trucks is part of every customer’s wait.',
      'More departures share a fixed cost among fewer bikes; express buys days at several times the freight. Air costs some twelve to sixteen times sea. Frequent road is often the better buy.',
      'Speed at the end cannot repair a slow plant or an empty shelf. It only makes the disappointment arrive sooner.',
    ],
    formula: 'Time to the customer = wait for stock + half a departure interval + transit',
    source: 'Chopra & Meindl, Supply Chain Management (2016), ch. 14; World Bank air freight study (2009)',
  },
  promisedLeadTime: {
    title: 'A promise is a lever',
    text: [
      'Customers compare what came with what was promised. A promise that the plant can keep nine times in ten raises satisfaction almost for nothing.',
      'Promise too long and some order elsewhere. Promise too short and every order is late, and a broken promise weighs about twice what a kept one does.',
      'Shorten the promise last: first the plant and the supply, then the truck, then the word.',
    ],
    formula: 'Promise ≈ mean order lead time + z · its standard deviation',
    source: 'Hopp & Spearman, Factory Physics (2011), ch. 15; Anderson & Sullivan (1993), Marketing Science 12',
  },
} satisfies Readonly<Record<LeverId, CardWords>>

export const cards: Readonly<Record<string, CardWords>> = byLever
