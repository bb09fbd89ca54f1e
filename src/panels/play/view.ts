/** Which panels stand open: shared by the panels themselves and the keys. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type Sheet = 'plane' | 'desk' | 'station' | 'events'
export type MenuPage = 'menu' | 'keys' | 'settings' | 'code'

export interface View {
  /** The desk as a drawer, where it has no place of its own. */
  readonly desk: boolean
  readonly events: boolean
  readonly plane: boolean
  readonly menu: MenuPage | null
  /** The tab of the bottom sheet on a phone. */
  readonly sheet: Sheet
  readonly sheetOpen: boolean
  /** The method card that is open. */
  readonly card: string | null
  /** The measure whose panel is open. */
  readonly kpi: string | null
  /** The lever whose textbook card is open. */
  readonly why: string | null
}

const CLOSED: View = {
  desk: false,
  events: false,
  plane: true,
  menu: null,
  sheet: 'plane',
  sheetOpen: true,
  card: null,
  kpi: null,
  why: null,
}

export const viewStore = createStore<View>(() => CLOSED)

export const show = (change: Partial<View>): void => viewStore.setState(change)
export const resetView = (): void => viewStore.setState(CLOSED)
export const useView = <Part>(select: (view: View) => Part): Part => useStore(viewStore, select)
