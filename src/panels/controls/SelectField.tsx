import { ChevronDown } from 'lucide-react'
import styles from './SelectField.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChange: (value: string) => void
  readonly disabled?: boolean
}

/** The platform's own list: best by keyboard, by touch and for a screen reader. */
export function SelectField({ label, value, options, onChange, disabled }: Props) {
  return (
    <span className={styles.field}>
      <select
        className={styles.select}
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <ChevronDown className={styles.arrow} size={16} aria-hidden />
    </span>
  )
}
