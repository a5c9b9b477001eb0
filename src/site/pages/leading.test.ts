import { test } from 'node:test'
import assert from 'node:assert/strict'
import { leading } from './leading.ts'

const said = (id: string, more: object = {}) => ({ id, capture: 'a', speaker: 'Ana Orlo' as string | null, side: null, role: null, addressee: null, verb: 'say', denies: false, ...more })
const MODERATOR = said('thanks', { speaker: 'Moderator' })
const MINISTER = said('minister', { role: 'Minister' })
const SIDE = said('side', { side: 'Orlonia' })
const DENIAL = said('denial', { side: 'Orlonia', verb: 'deny', denies: true })
const UNNAMED = said('unnamed', { speaker: null, verb: 'warn' })
const PAPER = said('paper', { speaker: 'The Paper', side: 'press' })

const cases: [name: string, newest: ReturnType<typeof said>[], expected: string[]][] = [
  ['a moderator, a paper in its own voice and somebody not named lead nothing', [MODERATOR, PAPER, UNNAMED, MINISTER], ['minister']],
  ['of one article those come first for which most speaks', [MODERATOR, MINISTER, SIDE, DENIAL], ['minister', 'denial']],
  ['those of many articles stand in the order of time', [{ ...SIDE, capture: 'b' }, DENIAL, { ...MINISTER, capture: 'c' }], ['side', 'denial', 'minister']],
  ['there are no more than fit', [1, 2, 3, 4].map((n) => ({ ...MINISTER, id: `${n}`, capture: `${n}` })), ['1', '2', '3']],
]

for (const [name, newest, expected] of cases)
  test(name, () => assert.deepEqual(leading(newest, { statements: 3, ofOneArticle: 2 }).map(({ id }) => id), expected))
