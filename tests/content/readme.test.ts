/** What the README shows of scenario files is what stands in the repository. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/content/schema'

const readme = readFileSync('README.md', 'utf8')

it('shows the theory example as it is', () => {
  const shown = /```json\n(.*?)```/s.exec(readme)?.[1]
  expect(JSON.parse(shown ?? '')).toEqual(JSON.parse(readFileSync('src/content/examples/queue.json', 'utf8')))
})

it('names every part of a scenario file', () => {
  const parts = Object.keys((scenarioJsonSchema() as { properties: object }).properties)
  const table = readme.slice(readme.indexOf('| part | what it says |'))
  expect(parts.filter((part) => !['id', 'length'].includes(part) && !table.includes(`\`${part}\``))).toEqual([])
})
