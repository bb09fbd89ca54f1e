import { ALargeSmall, Moon, Sun } from 'lucide-react'
import { words } from '../../content/words'
import { Button } from '../controls/Button'
import { Tooltip } from '../controls/Tooltip'
import { say } from '../say'
import { changeSettings, looks, TEXT_SIZES, useSettings } from '../settings/settings'

/** The two settings that somebody in front of a class needs at once. */
export function QuickSettings() {
  const settings = useSettings()
  const { theme } = looks(settings)
  const themeText = words.home.theme[theme]
  const larger = TEXT_SIZES[(TEXT_SIZES.indexOf(settings.text) + 1) % TEXT_SIZES.length] ?? 100
  const sizeText = say(words.home.text, { percent: settings.text })
  return (
    <>
      <Tooltip text={themeText} side="bottom">
        <Button
          size="small"
          icon
          aria-label={themeText}
          onClick={() => changeSettings({ theme: theme === 'day' ? 'projector' : 'day' })}
        >
          {theme === 'day' ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
        </Button>
      </Tooltip>
      <Tooltip text={sizeText} side="bottom">
        <Button size="small" icon aria-label={sizeText} onClick={() => changeSettings({ text: larger })}>
          <ALargeSmall size={20} aria-hidden />
        </Button>
      </Tooltip>
    </>
  )
}
