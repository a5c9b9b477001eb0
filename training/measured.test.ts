import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fromCard, fromVerdicts, type MeasuredFigure, OUT } from './measured.ts'

const written = JSON.parse(readFileSync(OUT, 'utf8')) as MeasuredFigure[]
const named = (start: string) => written.filter(({ name }) => name.startsWith(start))

test('what is written of the model is what its card says', () => {
  assert.ok(fromCard().length > 10)
  assert.deepEqual(named('attribution:'), fromCard())
})

test('what is written of the hand-checked statements is what their verdicts say', () => assert.deepEqual(named('hand-checked:'), fromVerdicts()))

test('no floor of the gate lies above what is written of our own set', () => {
  const { roles } = JSON.parse(readFileSync(new URL('baseline.json', import.meta.url), 'utf8')) as { roles: { floors: { [figure: string]: number } } }
  const given = (name: string) => written.find((it) => it.set === 'roles-set dev' && it.name === name)!
  const figures = { 'speaker given content': given('speaker, given content').figure, 'speaker precision': given('speaker, given content').precision! }
  const all = { ...figures, ...Object.fromEntries(['addressee', 'relay', 'denial', 'condition'].map((kind) => [`${kind} F1`, given(`${kind} F1, given content`).figure])) }
  for (const [figure, floor] of Object.entries(roles.floors)) assert.ok(all[figure as keyof typeof all]! >= floor - 0.001, figure)
})

test('every figure is a share, and says where it comes from', () => {
  for (const { name, figure, set, command } of written) assert.ok(figure >= 0 && figure <= 1 && name && set && command, name)
  assert.ok(existsSync(OUT))
})
