/** Colours of table and labels in the two themes; sprites are the same in both (art direction §2). */

export type Theme = 'day' | 'projector'

export interface Colours {
  readonly table: string
  readonly grid: string
  readonly glow: string
  /** The same light where it ends: a gradient mixes colours before it mixes their transparency. */
  readonly glowEnd: string
  readonly panel: string
  readonly trough: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly inkInverse: string
  readonly operations: string
  readonly operationsInk: string
  readonly production: string
  readonly warning: string
  readonly focus: string
  readonly halo: string
  readonly rim: string
}

export const colours: Readonly<Record<Theme, Colours>> = {
  day: {
    table: '#DCE6E2',
    grid: '#C6D5CF',
    glow: 'rgba(255,255,255,0.55)',
    glowEnd: 'rgba(255,255,255,0)',
    panel: '#FFFFFF',
    trough: '#E4EBE9',
    line: '#D3DDDA',
    lineStrong: '#7C8C95',
    ink: '#14242F',
    inkInverse: '#FFFFFF',
    operations: '#1F66B5',
    operationsInk: '#FFFFFF',
    production: '#F5A81C',
    warning: '#C4200E',
    focus: '#6A35E8',
    halo: '#FFFFFF',
    rim: '#14242F',
  },
  projector: {
    table: '#0B141B',
    grid: '#182833',
    glow: 'rgba(36,64,90,0.55)',
    glowEnd: 'rgba(36,64,90,0)',
    panel: '#16232F',
    trough: '#22333F',
    line: '#30424F',
    lineStrong: '#7B91A0',
    ink: '#F6FAFC',
    inkInverse: '#0B141B',
    operations: '#6CB4FF',
    operationsInk: '#06182B',
    production: '#FFBC42',
    warning: '#FF9C86',
    focus: '#C4A8FF',
    halo: '#0B141B',
    rim: '#FFFFFF',
  },
}

/** Type on labels is larger on a projector. */
export const labelSize: Readonly<Record<Theme, number>> = { day: 13, projector: 17 }
export const FONT = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',system-ui,sans-serif"
export const SIGN_FONT = "'Gabarito Variable',Gabarito,system-ui,sans-serif"
