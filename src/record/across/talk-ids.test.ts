import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptIds, type Named } from './talk-ids.ts'

const cases: [name: string, talks: string[][], former: Named[], ids: (string | null)[], lost: [string, number][]][] = [
  ['a talk that is told of again keeps its id', [['a', 'b', 'c']], [{ id: 'x', sources: ['a', 'b'] }], ['x'], []],
  ['what was not there before has no id yet', [['a'], ['b']], [{ id: 'x', sources: ['a'] }], ['x', null], []],
  ['where two turn out to be one, the older id stays and the other leads to it', [['a', 'b']], [{ id: 'old', sources: ['b'] }, { id: 'young', sources: ['a'] }], ['old'], [['young', 0]]],
  ['where one turns out to be two, the id stays with the most of it', [['a'], ['b', 'c']], [{ id: 'x', sources: ['a', 'b', 'c'] }], [null, 'x'], []],
  ['an id of which nothing is left leads nowhere', [['b']], [{ id: 'x', sources: ['a'] }], [null], []],
]
for (const [name, talks, former, ids, lost] of cases)
  test(name, () => {
    const kept = keptIds(talks, former)
    assert.deepEqual([kept.ids, [...kept.lost]], [ids, lost])
  })
