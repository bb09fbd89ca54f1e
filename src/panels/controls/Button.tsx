import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './Button.module.css'
import { classes } from './classes'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'ink' | 'production' | 'operations' | 'ghost'
  readonly size?: 'small' | 'large'
  /** Only a picture inside: give it an `aria-label`. */
  readonly icon?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', size, icon, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={classes(styles.button, styles[look], size && styles[size], icon && styles.icon, className)}
      {...rest}
    />
  )
}
