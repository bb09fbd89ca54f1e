/** The tests that mutants must get past: the fast ones of the simulated world, its laws on a few draws, and the recorded runs. */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Most mutants end at the first of these that runs; what takes longest is asked last. */
const ORDER = ['recorded.test.ts', 'traces.test.ts', 'tests/sim/', 'mutants/laws.test.ts']

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => ORDER.findIndex((part) => moduleId.includes(part))
    return files.toSorted((a, b) => place(a) - place(b))
  }
}

/** Tests that draw much or play long: for mutants that have got past the others. */
const SLOW = ['tests/sim/processes/{market,supply,maintenance,quality,customers}.test.ts', 'tests/sim/levers/*.test.ts']
const QUICK = [
  'tests/sim/{processes,policies}/!(market|supply|maintenance|quality|customers).test.ts',
  'tests/theory/traces/traces.test.ts',
  'tests/mutants/laws.test.ts',
  'tests/replays/recorded.test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 120_000,
    // One evaluation of the modules for all files: most of a mutant's time was spent on importing.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    include: process.env.MUTANTS_MEET === 'slow' ? SLOW : QUICK,
  },
})
