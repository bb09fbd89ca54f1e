import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './SegmentedControl.module.css'

export interface Segment<Value extends string> {
  readonly value: Value
  readonly text: string
  readonly icon?: ReactNode
}

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** One of a few, all of them in sight. */
export function SegmentedControl<Value extends string>({ label, value, options, onChange, disabled }: Props<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.group}
      value={value}
      disabled={disabled}
      onValueChange={(next) => next !== '' && onChange(next as Value)}
      aria-label={label}
    >
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} className={styles.item}>
          {option.icon}
          {option.text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
