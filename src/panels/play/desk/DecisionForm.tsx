import { words } from '../../../content/words'
import type { AnyArgs, Params } from '../../../sim'
import type { Case } from '../../app/company'
import { isRelevant } from './choices'
import styles from './DecisionForm.module.css'
import { InputField } from './InputField'

interface Props {
  readonly lever: string
  readonly params: Params
  readonly args: AnyArgs
  /** Inputs drawn elsewhere: the scope, the flag of the switch. */
  readonly without?: readonly (string | null)[]
  readonly company: Case
  readonly hat: 'production' | 'operations'
  readonly onChange: (args: AnyArgs) => void
}

/** Draws whatever inputs a lever declares: label, control by kind, help. */
export function DecisionForm({ lever, params, args, without = [], company, hat, onChange }: Props) {
  const shown = Object.keys(params).filter((name) => !without.includes(name) && isRelevant(lever, name, args))
  if (shown.length === 0) return null
  return (
    <div className={styles.form}>
      {shown.map((name) => {
        const text = words.levers[lever]?.inputs[name] ?? { label: name }
        return (
          <div key={name} className={styles.input}>
            <InputField
              text={text}
              param={params[name]!}
              params={params}
              args={args}
              value={args[name]}
              company={company}
              hat={hat}
              onChange={(value) => onChange({ ...args, [name]: value })}
            />
            {text.help && <p className={styles.help}>{text.help}</p>}
          </div>
        )
      })}
    </div>
  )
}
