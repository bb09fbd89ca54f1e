import type { StrategyId } from '../../../lab/strategies'

/** The mark of a way of managing: a shape of its own, so that no colour is needed. */
export function ReferenceMark({ id }: { readonly id: StrategyId }) {
  const pen = { stroke: 'var(--ink)', strokeWidth: 1.8, strokeLinejoin: 'round' } as const
  switch (id) {
    case 'nothing':
      return <path d="M-5 -5L5 5M5 -5L-5 5" {...pen} strokeWidth={2.6} strokeLinecap="round" fill="none" />
    case 'production':
      return <rect x="-6" y="-6" width="12" height="12" rx="1.5" fill="var(--prod)" {...pen} />
    case 'operations':
      return <path d="M0 -7.5L7.5 5.5H-7.5Z" fill="var(--ops)" {...pen} />
    case 'both':
      return <path d="M0 -8L8 0L0 8L-8 0Z" fill="var(--panel)" {...pen} strokeWidth={2.4} />
  }
}
