/** Mutants of the simulated world (`npm run mutants`): what is mutated, and who must notice. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  mutate: ['src/sim/processes/**/*.ts', 'src/sim/policies/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 120_000,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.mutants/report.json' },
  tempDirName: '.mutants/sandbox',
  // Stryker rewrites a tsconfig by the interface of TypeScript 5, which TypeScript 7 has no more; the tests need none of it.
  tsconfigFile: 'none',
}
