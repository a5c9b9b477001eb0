import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fromTable, fromVerdicts, type MeasuredFigure, OUT } from './measured.ts'

const written = JSON.parse(readFileSync(OUT, 'utf8')) as MeasuredFigure[]
const named = (start: string) => written.filter(({ name }) => name.startsWith(start))

const TABLE = `84 texts, 94 gold lines
                        P      R     F1     gold     pred
all joint           0.748  0.588  0.659   2189.8     1721
all source|c        0.939
`

test('the scorer’s table gives a figure a line', () => {
  const about = { set: 'PolNeAR dev', date: '2031-03-13', command: 'npm run evaluate -- attribution' }
  assert.deepEqual(fromTable(TABLE, '2031-03-13'), [
    { name: 'attribution: all joint F1', figure: 0.659, precision: 0.748, recall: 0.588, n: 2190, ...about },
    { name: 'attribution: all source|c', figure: 0.939, precision: null, recall: null, n: null, ...about },
  ])
})

test('no floor of the gate lies above what is written of who said what', () => {
  const { attribution } = JSON.parse(readFileSync(new URL('baseline.json', import.meta.url), 'utf8')) as { attribution: { floors: { [figure: string]: number } } }
  for (const [figure, floor] of Object.entries(attribution.floors)) {
    const line = written.find(({ name }) => name === `attribution: ${figure}` || name === `attribution: all ${figure}`)
    if (line) assert.ok(line.figure >= floor - 0.001, figure)
  }
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
