import { useState } from 'react'
import { words } from '../../../content/words'
import type { Story } from '../../../lab/story/story'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { amount, wholeNumber } from '../../format'
import { say } from '../../say'
import { ChartCard } from '../ChartCard'
import styles from './Money.module.css'
import { Waterfall } from './Waterfall'
import { lossSteps, profitSteps, REST, type Step } from './waterfall'

type View = 'losses' | 'accounts'

const text = words.debrief.money
const hundred = `${words.units.currency}100`

/** Where the money went: what every 100 spent went into, or how sales became profit. */
export function MoneyCard({ story, className }: { readonly story: Story; readonly className?: string | undefined }) {
  const [view, setView] = useState<View>('losses')
  const isLosses = view === 'losses'
  const steps = (most: number) =>
    isLosses ? lossSteps(story.efficiency ?? 0, story.losses, most) : profitSteps(story.accounts, most)
  const all = steps(Number.POSITIVE_INFINITY)
  const empty = isLosses && story.efficiency === null
  return (
    <ChartCard
      className={className}
      title={text.title}
      tools={
        <SegmentedControl
          label={text.views.label}
          value={view}
          options={[
            { value: 'losses', text: say(text.views.losses, { hundred }) },
            { value: 'accounts', text: text.views.accounts },
          ]}
          onChange={setView}
        />
      }
      sentence={empty ? text.none : isLosses ? lossSentence(all) : accountSentence(all)}
      table={{
        columns: [text.columns.account, text.columns.value],
        rows: all.map((step) => [plain(nameOf(step.id, view)), show(step, view)]),
      }}
      foot={<p className={styles.foot}>{isLosses ? say(text.lossNote, { hundred }) : text.accountNote}</p>}
      picture={(size) =>
        empty ? (
          text.none
        ) : (
          <Waterfall
            size={size}
            steps={steps(Math.max(3, Math.min(8, Math.floor(size.width / (54 * size.type)) - 3)))}
            nameOf={(id) => nameOf(id, view)}
            show={(step) => show(step, view)}
            upIsLoss={isLosses}
          />
        )
      }
    />
  )
}

function nameOf(id: string, view: View): string {
  if (id === REST) return text.rest
  if (id === 'needed' || id === 'spent' || id === 'sales' || id === 'profit') return text[id]
  return text[view][id] ?? id
}

const plain = (name: string): string => name.replace(/-(?=\p{Ll})/u, '')

function show({ kind, value }: Step, view: View): string {
  const number = view === 'losses' ? wholeNumber(value, Math.abs(value) < 9.95 ? 1 : 0) : amount(value)
  return kind === 'total' || value < 0 ? number : `+${number}`
}

/** The largest of the steps between the totals, in words. */
const listed = (steps: readonly Step[], view: View): string =>
  [...steps.slice(1, -1)]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, 5)
    .map((step) => `${plain(nameOf(step.id, view)).toLowerCase()} ${show(step, view)}`)
    .join(', ')

const lossSentence = (steps: readonly Step[]): string =>
  say(text.lossSentence, {
    hundred,
    needed: show(steps[0]!, 'losses'),
    losses: listed(steps, 'losses'),
  })

const accountSentence = (steps: readonly Step[]): string =>
  say(text.accountSentence, {
    sales: show(steps[0]!, 'accounts'),
    profit: show(steps.at(-1)!, 'accounts'),
    losses: listed(steps, 'accounts'),
  })
