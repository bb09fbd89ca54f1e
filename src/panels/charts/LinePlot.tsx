import { useEffect, useRef } from 'react'
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { looks, useSettings } from '../settings/settings'
import styles from './LineChart.module.css'
import type { LineChartProps } from './lineChartProps'

const DASHES = [[], [8, 4], [2, 4], [10, 4, 2, 4], [14, 5], [5, 3]]

/** The drawing of a line chart. Colours are read from the tokens, so it is made anew when the theme changes. */
export function LinePlot(props: LineChartProps) {
  const { label, height = 120 } = props
  const settings = useSettings()
  const look = `${looks(settings).theme}${settings.patterns}${settings.text}`
  const place = useRef<HTMLDivElement>(null)
  const plot = useRef<UPlot>(null)
  const latest = useRef(props)
  latest.current = props
  const shape = `${props.series.map(({ name }) => name).join()}|${props.lines?.length ?? 0}|${look}|${height}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` stands for everything that the drawing is made of
  useEffect(() => {
    const box = place.current
    if (!box) return
    const width = () => Math.max(80, box.clientWidth)
    const made = new UPlot(options(latest.current, width(), height), data(latest.current), box)
    plot.current = made
    const watch = new ResizeObserver(() => made.setSize({ width: width(), height }))
    watch.observe(box)
    return () => {
      watch.disconnect()
      made.destroy()
      plot.current = null
    }
  }, [shape])

  useEffect(() => plot.current?.setData(data(props)), [props])

  return <div ref={place} className={styles.canvas} role="img" aria-label={label} style={{ height }} />
}

function data({ x, series, lines = [] }: LineChartProps): UPlot.AlignedData {
  return [
    [...x],
    ...series.map(({ values }) => [...values]),
    ...lines.map(({ value }) => x.map(() => value)),
  ] as UPlot.AlignedData
}

function options(
  { series, lines = [], read, readX, readTick = readX }: LineChartProps,
  width: number,
  height: number,
): UPlot.Options {
  const style = getComputedStyle(document.documentElement)
  const colour = (token: string) => style.getPropertyValue(token).trim()
  const scale = Number.parseFloat(style.getPropertyValue('--fs-micro')) || 12
  const font = `${Math.max(12, Math.round(scale))}px ${colour('--font-body')}`
  const axis: UPlot.Axis = {
    stroke: colour('--chart-axis'),
    font,
    grid: { stroke: colour('--chart-grid'), width: 1 },
    ticks: { show: false },
  }
  return {
    width,
    height,
    padding: [8, 8, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: { x: { time: false } },
    axes: [
      { ...axis, grid: { show: false }, size: 24, values: (_, ticks) => ticks.map(readTick) },
      { ...axis, size: 58, values: (_, ticks) => ticks.map(read), space: 34 },
    ],
    series: [
      {},
      ...series.map(({ name }, index) => ({
        label: name,
        stroke: series.length === 1 ? colour('--ink') : colour(`--s${index + 1}`),
        width: 2,
        dash: DASHES[index] ?? [],
        points: { show: false },
      })),
      ...lines.map(({ name }) => ({
        label: name,
        stroke: colour('--ink-2'),
        width: 1.4,
        dash: [5, 4],
        points: { show: false },
      })),
    ],
  }
}
