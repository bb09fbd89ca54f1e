import { useId } from 'react'
import { words } from '../../../content/words'
import type { Story } from '../../../lab/story/story'
import { DAY } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { Card } from '../../controls/Card'
import { classes } from '../../controls/classes'
import { duration, wholeNumber } from '../../format'
import { say } from '../../say'
import { MethodTruths } from './MethodTruths'
import styles from './Supply.module.css'

const text = words.debrief.supply

/** What the player could not see while playing, and may see now: the true rates behind the luck. */
export function SupplyCard({ story, className }: { readonly story: Story; readonly className?: string | undefined }) {
  const heading = useId()
  return (
    <Card className={classes(styles.card, className)} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{text.title}</h2>
        <span>{text.note}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={text.suppliers}>
        <table className={styles.table}>
          <caption className="hidden-text">{text.suppliers}</caption>
          <thead>
            <tr>
              {(['supplier', 'onTime', 'ppm', 'outage'] as const).map((column) => (
                <th key={column} scope="col">
                  {text.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {story.suppliers.map((supplier) => (
              <tr key={supplier.supplier} data-used={supplier.receipts > 0}>
                <th scope="row">{nameOf(supplier.supplier)}</th>
                <td>
                  {supplier.onTime === null ? (
                    <span className={styles.quiet}>{text.unused}</span>
                  ) : (
                    `${wholeNumber(supplier.onTime)} %`
                  )}
                </td>
                <td>
                  {say(text.ppm, {
                    seen: supplier.ppm === null ? '–' : wholeNumber(supplier.ppm),
                    truth: supplier.offers.map(({ ppm }) => wholeNumber(ppm)).join(', '),
                  })}{' '}
                  <span className={styles.quiet}>{words.units.ppm}</span>
                </td>
                <td>
                  {supplier.outage === null
                    ? text.never
                    : say(text.rate, {
                        every: duration(supplier.outage.meanBetween),
                        length: duration(supplier.outage.length),
                      })}
                  {supplier.outage !== null && (
                    <span className={styles.quiet}> ({seenOf(story, supplier.supplier)})</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MethodTruths methods={story.methods} />
    </Card>
  )
}

function seenOf({ interruptions }: Story, supplier: string): string {
  const own = interruptions.filter(({ kind, id }) => kind === 'outage' && id === supplier)
  if (own.length === 0) return text.seenNone
  const days = own.reduce((sum, { from, to }) => sum + (to - from) / DAY, 0)
  return say(text.seen, { count: own.length, days: wholeNumber(days) })
}
