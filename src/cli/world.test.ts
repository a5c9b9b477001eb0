import { test } from 'node:test'
import assert from 'node:assert/strict'
import { hasColour } from './world.ts'

const cases: [env: NodeJS.ProcessEnv, isTerminal: boolean, expected: boolean][] = [
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
]
for (const [env, isTerminal, expected] of cases)
  test(`${JSON.stringify(env)} on ${isTerminal ? 'a terminal' : 'a file'}: ${expected ? 'colour' : 'none'}`, () => assert.equal(hasColour(env, isTerminal), expected))
