import { Slider as Primitive } from 'radix-ui'
import styles from './Slider.module.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
  /** The value as it is read, with its unit. */
  readonly text: string
  readonly disabled?: boolean
}

export function Slider({ label, value, min, max, step, onChange, text, disabled }: Props) {
  return (
    <Primitive.Root
      className={styles.slider}
      value={[value]}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      onValueChange={([next]) => next !== undefined && onChange(next)}
    >
      <Primitive.Track className={styles.track}>
        <Primitive.Range className={styles.range} />
      </Primitive.Track>
      <Primitive.Thumb className={styles.thumb} aria-label={label} aria-valuetext={text} />
    </Primitive.Root>
  )
}
