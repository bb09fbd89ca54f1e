import { BookOpen, Info } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../../content/words'
import type { AnyArgs, Lever, LeverFrame } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { Button } from '../../controls/Button'
import { directionSentence } from '../../marks/DirectionGlyph'
import { useGame } from '../game'
import { show } from '../view'
import { DecisionForm } from './DecisionForm'
import { firstScope, flagOf, inForce, isSame, scopesOf } from './draft'
import { OneOf } from './InputField'
import styles from './MethodCard.module.css'
import { priceOf } from './priceOf'
import { refusalText } from './refusalText'
import { useDraftOutlook } from './useLookAhead'

interface Props {
  readonly id: string
  readonly lever: Lever
  readonly frame: LeverFrame | undefined
}

/** The open part of a method card: what it does, its inputs, what the change would cost, and the decision itself. */
export function Decision({ id, lever, frame }: Props) {
  const { session, company } = useGame()
  const scopes = scopesOf(lever, frame)
  const [scope, setScope] = useState(() => firstScope(lever, scopes, company, session.store.getState().selection?.id))
  const [changed, setChanged] = useState<AnyArgs | null>(null)
  const held = inForce(lever, frame, scope, company)
  const args = changed ?? held
  const flag = flagOf(lever.params)
  const same = isSame(held, args)
  const said = { lever: id, args }
  const refused = same ? null : session.refusal(said)
  const outlook = useDraftOutlook(same || refused !== null ? null : said)
  const text = words.desk
  const scopeText =
    lever.scope === null ? null : (words.levers[id]?.inputs[String(lever.scope)]?.label ?? text.forWhich)
  const hasInputs = Object.keys(lever.params).some((name) => name !== flag && name !== lever.scope)
  return (
    <div className={styles.body}>
      <p className={styles.line}>{words.levers[id]?.line}</p>
      {scopeText !== null && scopes.length > 1 && (
        <div style={{ marginTop: 10 }}>
          <OneOf
            label={scopeText}
            value={scope}
            options={scopes}
            nameOf={nameOf}
            onChange={(next) => {
              setScope(next)
              setChanged(null)
            }}
          />
        </div>
      )}
      <DecisionForm
        lever={id}
        params={lever.params}
        args={args}
        without={[lever.scope === null ? null : String(lever.scope), flag]}
        company={company}
        hat={lever.hat}
        onChange={setChanged}
      />
      {hasInputs && <p className={styles.price}>{same ? text.asIs : priceOf(session, said)}</p>}
      {!same && refused === null && <p className={styles.price}>{directionSentence(outlook)}</p>}
      {refused && (
        <p className={styles.refusal} role="status">
          <Info size={16} aria-hidden />
          <span>{refusalText(refused)}</span>
        </p>
      )}
      <div className={styles.actions}>
        {hasInputs && (
          <Button
            size="small"
            look={lever.hat}
            disabled={same || refused !== null}
            onClick={() => {
              if (session.decide(said) === null) setChanged(null)
            }}
          >
            {text.decide}
          </Button>
        )}
        {!same && (
          <Button size="small" look="ghost" onClick={() => setChanged(null)}>
            {text.back}
          </Button>
        )}
        <Button size="small" look="ghost" className={styles.why} onClick={() => show({ why: id })}>
          <BookOpen size={17} aria-hidden />
          {text.why}
        </Button>
      </div>
    </div>
  )
}
