import { ArrowLeft, Dices } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../content/words'
import type { Case } from '../app/company'
import { hatsOf, leverOf, unlocked } from '../app/levers'
import { nameOf } from '../app/nameOf'
import { go } from '../app/routes'
import { present } from '../app/running'
import { Screen } from '../app/Screen'
import { useServices } from '../app/services'
import { Button } from '../controls/Button'
import { Card } from '../controls/Card'
import { classes } from '../controls/classes'
import { SegmentedControl } from '../controls/SegmentedControl'
import { Tooltip } from '../controls/Tooltip'
import { Hat } from '../marks/Hat'
import { LeverIcon } from '../marks/LeverIcon'
import lead from '../pictures/lead.svg?url'
import { pictureOf } from '../pictures/pictures'
import { say } from '../say'
import styles from './Briefing.module.css'
import { Goals } from './Goals'
import { playLength } from './playLength'
import { WorkLadder } from './WorkLadder'
import { wordsOf } from './wordsOf'

interface Props {
  readonly id: string
  readonly company: Case
  /** From a link; the company's own first seed otherwise. */
  readonly seed: number | null
}

export function Briefing({ id, company, seed: linked }: Props) {
  const services = useServices()
  const [seed, setSeed] = useState(linked ?? company.seed)
  const [guided, setGuided] = useState(company.guide.length > 0)
  const [opening, setOpening] = useState(false)
  const text = wordsOf(id)
  const { briefing } = words
  const length = playLength(company)

  const start = async () => {
    setOpening(true)
    present(await services.open({ id, seed, guided }))
    go({ screen: 'play' })
  }

  return (
    <Screen title={text.title}>
      <div className={styles.page}>
        <div className={styles.left}>
          <Button look="ghost" className={styles.back} onClick={() => go({ screen: 'home' })}>
            <ArrowLeft size={20} aria-hidden />
            {briefing.campaign}
          </Button>
          <img className={styles.picture} src={pictureOf(text.picture)} alt="" />
          {text.quote !== '' && (
            <Card className={styles.quote}>
              <img src={lead} alt="" />
              <div>
                “{text.quote}”<div className={styles.speaker}>{text.speaker}</div>
              </div>
            </Card>
          )}
        </div>
        <Card raised className={styles.sheet}>
          <div className={styles.top}>
            {say(words.home.chapter, { chapter: text.chapter })}
            <span className={styles.hats}>
              {hatsOf(company).map((hat) => (
                <span key={hat} className={classes(styles.hat, styles[hat])}>
                  <Hat hat={hat} width={28} />
                  {briefing.hats[hat]}
                </span>
              ))}
            </span>
          </div>
          <h1 className={styles.title}>{text.title}</h1>
          <p className={styles.problem}>
            {text.company} {text.problem}
          </p>
          <WorkLadder company={company} />
          <Goals company={company} weeks={length.weeks} />
          <h2 className={styles.sub}>{briefing.desk}</h2>
          <ul className={styles.tools}>
            {unlocked(company).map((lever) => (
              <li key={lever} className={classes(styles.tool, styles[leverOf(lever)?.hat ?? 'production'])}>
                <LeverIcon lever={lever} size={20} />
                {nameOf(lever)}
              </li>
            ))}
          </ul>
          <div className={styles.foot}>
            <div>
              {company.guide.length > 0 && (
                <SegmentedControl
                  label={briefing.guidance}
                  value={guided ? 'guided' : 'free'}
                  options={[
                    { value: 'guided', text: briefing.guided },
                    { value: 'free', text: briefing.free },
                  ]}
                  onChange={(value) => setGuided(value === 'guided')}
                />
              )}
              <span className={styles.seed}>
                {say(briefing.length, length)} · {say(briefing.seed, { seed: String(seed) })}
                <Tooltip text={briefing.seedNote}>
                  <Button
                    look="ghost"
                    size="small"
                    icon
                    aria-label={briefing.newSeed}
                    onClick={() => setSeed(crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000)}
                  >
                    <Dices size={18} aria-hidden />
                  </Button>
                </Tooltip>
              </span>
            </div>
            <Button
              look="production"
              size="large"
              className={styles.start}
              disabled={opening}
              onClick={() => void start()}
            >
              {opening ? briefing.starting : briefing.start}
            </Button>
          </div>
        </Card>
      </div>
    </Screen>
  )
}
