import { Bell, Menu, SlidersHorizontal } from 'lucide-react'
import { words } from '../../../content/words'
import { Tooltip } from '../../controls/Tooltip'
import shared from '../Play.module.css'
import { show, useView } from '../view'

/** Buttons for what is not in sight: the events and the menu, and the desk where it is a drawer. */
export function Openers({ small = false }: { readonly small?: boolean }) {
  const events = useView((view) => view.events)
  const desk = useView((view) => view.desk)
  const text = words.play.open
  const toEvents = () => show({ events: !events })
  const toMenu = () => show({ menu: 'menu' })
  if (small) {
    return (
      <>
        <Tooltip text={text.events}>
          <button
            type="button"
            className={shared.menu}
            aria-label={text.events}
            aria-expanded={events}
            onClick={toEvents}
          >
            <Bell size={20} aria-hidden />
          </button>
        </Tooltip>
        <Tooltip text={text.menu}>
          <button type="button" className={shared.menu} aria-label={text.menu} onClick={toMenu}>
            <Menu size={20} aria-hidden />
          </button>
        </Tooltip>
      </>
    )
  }
  return (
    <div className={shared.openers}>
      <button type="button" aria-expanded={desk} onClick={() => show({ desk: !desk, events: false })}>
        <SlidersHorizontal size={24} aria-hidden />
        {text.desk}
      </button>
      <button type="button" aria-expanded={events} onClick={() => show({ events: !events, desk: false })}>
        <Bell size={24} aria-hidden />
        {text.events}
      </button>
      <button type="button" onClick={toMenu}>
        <Menu size={24} aria-hidden />
        {text.menu}
      </button>
    </div>
  )
}
