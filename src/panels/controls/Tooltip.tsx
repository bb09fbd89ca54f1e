import { Tooltip as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Tooltip.module.css'

interface Props {
  readonly text: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that can take the focus. */
  readonly children: ReactNode
}

export function Tooltip({ text, side = 'top', children }: Props) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={12}>
          {text}
          <Primitive.Arrow className={styles.arrow} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
