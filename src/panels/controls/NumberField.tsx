import { useEffect, useState } from 'react'
import styles from './NumberField.module.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit?: string
  readonly onChange: (value: number) => void
  readonly disabled?: boolean
}

/** The number of a slider, to type. What is typed counts as soon as it is a number within reach. */
export function NumberField({ label, value, min, max, step, unit, onChange, disabled }: Props) {
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped(String(value)), [value])
  const take = (text: string) => {
    setTyped(text)
    const next = Number(text)
    if (text.trim() !== '' && Number.isFinite(next) && next >= min && next <= max) onChange(snap(next, min, step))
  }
  return (
    <span className={styles.field}>
      <input
        className={styles.input}
        type="number"
        inputMode="decimal"
        aria-label={unit ? `${label}, ${unit}` : label}
        value={typed}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(String(value))}
      />
      {unit && <span aria-hidden>{unit}</span>}
    </span>
  )
}

/** The nearest value on a step, free of floating dust. */
export const snap = (value: number, min: number, step: number): number =>
  Number((min + Math.round((value - min) / step) * step).toFixed(6))
