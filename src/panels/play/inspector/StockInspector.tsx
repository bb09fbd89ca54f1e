import { Warehouse } from 'lucide-react'
import { words } from '../../../content/words'
import { nameOf } from '../../app/nameOf'
import { amount, wholeNumber } from '../../format'
import { say } from '../../say'
import { useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import { LevelChart } from './LevelChart'

export function StockInspector({ id }: { readonly id: string }) {
  const stock = useGameState((state) => state.frame.stocks.find((each) => each.point === id))
  if (!stock) return null
  const text = words.inspector.stock
  const lines = [
    { name: text.reorder, value: stock.reorderPoint },
    { name: text.upTo, value: stock.orderUpTo },
    { name: text.safety, value: stock.safetyStock },
  ].flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  return (
    <>
      <Head
        mark={<Warehouse size={20} aria-hidden />}
        title={nameOf(stock.item)}
        line={stock.backorders > 0 ? say(text.short, { units: stock.backorders }) : text.fine}
      />
      <Facts
        rows={[
          [text.onHand, wholeNumber(stock.onHand)],
          [text.onOrder, wholeNumber(stock.onOrder)],
          [text.backorders, wholeNumber(stock.backorders)],
          [text.value, amount(stock.value)],
        ]}
      />
      <LevelChart title={text.chart} values={({ onHand }) => onHand[id]} lines={lines} height={130} />
    </>
  )
}
