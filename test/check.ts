/**
 * Everything that CI runs, in its order: types, tests, the gate. `npm test` and `npm run check` are both this.
 *
 *     npm test [-- FILE…]     with files: these tests alone
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const files = process.argv.slice(2)
// The slowest file takes a minute and a half: what hangs is ended, and named.
const HANGS_MS = 600_000
const TESTS = ['--test', `--test-timeout=${HANGS_MS}`, `--test-concurrency=${availableParallelism()}`, '--test-reporter=spec']

const STEPS: readonly [name: string, command: string, args: readonly string[]][] = [
  ['types', 'tsc', []],
  ['types of the islands', 'tsc', ['-p', 'tsconfig.islands.json']],
  ['tests', process.execPath, [...TESTS, 'src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts']],
  ['gate', process.execPath, ['training/gate.ts']],
]

const steps = files.length > 0 ? [['tests', process.execPath, [...TESTS, ...files]] as const] : STEPS
for (const [name, command, args] of steps) {
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  if (status !== 0) process.exit(status ?? 1)
}
