import { classes } from '../controls/classes'
import styles from './Meter.module.css'

interface Props {
  /** 0 to 1. */
  readonly share: number
  readonly label: string
  readonly look?: 'plain' | 'production' | 'operations'
}

export function Meter({ share, label, look = 'plain' }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <span className={classes(styles.meter, styles[look])} role="img" aria-label={`${label}: ${percent} %`}>
      <i style={{ width: `${percent}%` }} />
    </span>
  )
}
