import { words } from '../../content/words'
import { Dialog } from '../controls/Dialog'
import { SegmentedControl } from '../controls/SegmentedControl'
import { Switch } from '../controls/Switch'
import styles from './SettingsDialog.module.css'
import { changeSettings, TEXT_SIZES, useSettings } from './settings'

const { settings: text } = words

export function SettingsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { theme, text: size, motion, patterns, lasting } = useSettings()
  return (
    <Dialog open={open} onClose={onClose} title={text.title}>
      <div className={styles.row}>
        <span className={styles.name}>{text.theme}</span>
        <SegmentedControl
          label={text.theme}
          value={theme}
          options={(['day', 'projector', 'system'] as const).map((value) => ({ value, text: text.themes[value] }))}
          onChange={(value) => changeSettings({ theme: value })}
        />
        <span className={styles.note}>{text.themeNote}</span>
      </div>
      <div className={styles.row}>
        <span className={styles.name}>{text.text}</span>
        <SegmentedControl
          label={text.text}
          value={String(size)}
          options={TEXT_SIZES.map((value) => ({ value: String(value), text: `${value} %` }))}
          onChange={(value) => changeSettings({ text: TEXT_SIZES.find((each) => String(each) === value) ?? 100 })}
        />
      </div>
      <div className={styles.row}>
        <span className={styles.name}>{text.motion}</span>
        <SegmentedControl
          label={text.motion}
          value={motion}
          options={(['full', 'reduced', 'system'] as const).map((value) => ({ value, text: text.motions[value] }))}
          onChange={(value) => changeSettings({ motion: value })}
        />
        <span className={styles.note}>{text.motionNote}</span>
      </div>
      <div className={styles.row}>
        <div className={styles.beside}>
          <div>
            <span className={styles.name}>{text.patterns}</span>
            <div className={styles.note}>{text.patternsNote}</div>
          </div>
          <Switch label={text.patterns} on={patterns} onChange={(on) => changeSettings({ patterns: on })} />
        </div>
      </div>
      {!lasting && <p className={styles.fault}>{text.fault}</p>}
    </Dialog>
  )
}
