import { words } from '../../../content/words'
import type { AnyArgs, Param, Params } from '../../../sim'
import type { Case } from '../../app/company'
import { nameOf, shortNameOf } from '../../app/nameOf'
import { NumberField } from '../../controls/NumberField'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { SelectField } from '../../controls/SelectField'
import { ShareBar } from '../../controls/ShareBar'
import { Slider } from '../../controls/Slider'
import { Switch } from '../../controls/Switch'
import { complete } from '../../controls/shares'
import { optionsOf } from './choices'
import styles from './DecisionForm.module.css'
import { OfferNote } from './OfferNote'

interface Text {
  readonly label: string
  readonly options?: Readonly<Record<string, string>>
}

interface Props {
  readonly text: Text
  readonly param: Param
  readonly params: Params
  readonly args: AnyArgs
  readonly value: AnyArgs[string] | undefined
  readonly company: Case
  readonly hat: 'production' | 'operations'
  readonly onChange: (value: AnyArgs[string]) => void
}

/** One input by its kind. */
export function InputField({ text, param, params, args, value, company, hat, onChange }: Props) {
  const { label } = text
  switch (param.kind) {
    case 'quantity': {
      const number = typeof value === 'number' ? value : param.initial
      const unit = words.units.inputs[param.unit]
      const limits = { label, value: number, min: param.min, max: param.max, step: param.step, onChange }
      return (
        <>
          <Head label={label} />
          <div className={styles.row}>
            <Slider {...limits} text={`${number} ${unit}`} />
            <NumberField {...limits} unit={unit} />
          </div>
        </>
      )
    }
    case 'flag':
      return (
        <div className={styles.row}>
          <Head label={label} />
          <Switch label={label} on={value === true} onChange={onChange} hat={hat} />
        </div>
      )
    case 'choice':
      return (
        <>
          <Head label={label} />
          <OneOf
            label={label}
            value={String(value)}
            options={optionsOf(param, params, args, company)}
            nameOf={(option) => text.options?.[option] ?? nameOf(option)}
            onChange={onChange}
          />
        </>
      )
    case 'pick':
      return (
        <>
          <Head label={label} />
          <OneOf
            label={label}
            value={String(value)}
            options={[...optionsOf(param, params, args, company), ...(param.all ? ['all'] : [])]}
            nameOf={nameOf}
            onChange={onChange}
          />
        </>
      )
    case 'shares': {
      const ids = optionsOf(param, params, args, company)
      return (
        <ShareBar
          label={label}
          ids={ids}
          shares={complete(ids, typeof value === 'object' ? value : {})}
          nameOf={nameOf}
          shortNameOf={shortNameOf}
          noteOf={(id) => <OfferNote supplier={id} args={args} company={company} />}
          onChange={onChange}
        />
      )
    }
  }
}

const Head = ({ label }: { readonly label: string }) => (
  <span className={styles.head} aria-hidden>
    {label}
  </span>
)

interface OneOfProps {
  readonly label: string
  readonly value: string
  readonly options: readonly string[]
  readonly nameOf: (option: string) => string
  readonly onChange: (value: string) => void
}

/** Side by side while they fit, a list otherwise. */
const SIDE_BY_SIDE = 3
const LETTERS = 30

export function OneOf({ label, value, options, nameOf: name, onChange }: OneOfProps) {
  const named = options.map((option) => ({ value: option, text: name(option) }))
  const fits = named.length <= SIDE_BY_SIDE && named.reduce((sum, { text }) => sum + text.length, 0) <= LETTERS
  const Control = fits ? SegmentedControl : SelectField
  return <Control label={label} value={value} options={named} onChange={onChange} />
}
