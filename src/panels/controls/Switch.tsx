import { Check, X } from 'lucide-react'
import { Switch as Primitive } from 'radix-ui'
import { classes } from './classes'
import styles from './Switch.module.css'

interface Props {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
  readonly hat?: 'production' | 'operations'
  readonly describedBy?: string
}

/** On and off by tick or cross and by the side of the knob, not by colour. */
export function Switch({ label, on, onChange, disabled, hat = 'production', describedBy }: Props) {
  return (
    <Primitive.Root
      className={classes(styles.switch, styles[hat])}
      checked={on}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {on ? (
        <Check className={styles.tick} size={14} strokeWidth={3.2} aria-hidden />
      ) : (
        <X className={styles.cross} size={13} strokeWidth={3} aria-hidden />
      )}
      <Primitive.Thumb className={styles.knob} />
    </Primitive.Root>
  )
}
