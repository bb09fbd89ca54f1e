import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { words } from '../../content/words'
import { Button } from './Button'
import { classes } from './classes'
import styles from './Dialog.module.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly note?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Takes the focus, gives it back, closes by Escape. */
export function Dialog({ open, onClose, title, note, wide, children }: Props) {
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.scrim} />
        <Primitive.Content
          className={classes(styles.dialog, wide && styles.wide)}
          {...(note === undefined && { 'aria-describedby': undefined })}
        >
          <header className={styles.head}>
            <div>
              <Primitive.Title className={styles.title}>{title}</Primitive.Title>
              {note !== undefined && <Primitive.Description className={styles.note}>{note}</Primitive.Description>}
            </div>
            <Primitive.Close asChild>
              <Button look="ghost" icon size="small" aria-label={words.app.close}>
                <X size={20} aria-hidden />
              </Button>
            </Primitive.Close>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
          <section className={styles.body} tabIndex={0} aria-label={title}>
            {children}
          </section>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
