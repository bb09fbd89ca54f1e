import {
  CalendarClock,
  CalendarRange,
  GitFork,
  ListOrdered,
  type LucideIcon,
  PackageCheck,
  ShieldCheck,
  SlidersHorizontal,
  Truck,
  Warehouse,
} from 'lucide-react'

const LUCIDE: Readonly<Record<string, LucideIcon>> = {
  tpm: ShieldCheck,
  productionPlan: CalendarRange,
  dispatching: ListOrdered,
  sourcing: GitFork,
  inventoryPolicy: Warehouse,
  delivery: Truck,
  promisedLeadTime: CalendarClock,
  justInTime: PackageCheck,
}

/** The picture of a lever: our own glyphs for the methods that no icon set has, an ordinary one for a new lever. */
export function LeverIcon({ lever, size = 24 }: { readonly lever: string; readonly size?: number }) {
  const own = OWN[lever]
  if (own) {
    return (
      <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" {...PEN}>
        {own}
      </svg>
    )
  }
  const Icon = LUCIDE[lever] ?? SlidersHorizontal
  return <Icon size={size} aria-hidden />
}

const PEN = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const OWN: Readonly<Record<string, React.JSX.Element>> = {
  kanban: (
    <>
      <rect x="3" y="4" width="18" height="16" rx="2" />
      <path d="M9 4v16M15 4v16" />
      <path d="M5 8h2M5 11h2M11 8h2M17 8h2M17 11h2M17 14h2" strokeWidth="2.4" />
    </>
  ),
  releaseRule: (
    <>
      <path d="M3 20V7M10 20V7M3 9h7" />
      <path d="M13 13h7M17 9.5l3.5 3.5-3.5 3.5" />
      <path d="M3 14h7" strokeDasharray="2 2.4" />
    </>
  ),
}
