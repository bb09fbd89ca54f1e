/** The gate of a plant, as the stations see it that lots come to from there. */
export interface Gate {
  /** Whether the rule or want of room holds back who waits, or may hold back work that never ends; else all who wait do so for their kit. */
  held: boolean
  /** Whether it is to be looked at before time goes on. */
  awake: boolean
}
