import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ACTIONS, finished, LEFT, mayTake, RIGHT, ROOT, SHIFT, stateOf, take } from './tree.ts'
import { wordOf } from './words.ts'

const sentence = (words: string[]) => stateOf(words.map(wordOf), words.map(() => 'NN'), { span: [0, 0], firstToken: 0, endToken: words.length, paragraph: 0 })

test('shift, left, right and right make a tree', () => {
  const state = sentence(['Venn', 'warned', 'Reuk'])
  for (const action of [SHIFT, LEFT, SHIFT, SHIFT, RIGHT, RIGHT]) take(state, action)
  assert.ok(finished(state))
  assert.deepEqual([...state.heads], [1, ROOT, 1])
})

test('any allowed actions end after two for each word', () => {
  const state = sentence('a b c d e f g'.split(' '))
  let steps = 0
  while (!finished(state)) {
    const allowed = ACTIONS.map((_, action) => action).filter((action) => mayTake(state, action))
    take(state, allowed[(steps * 7 + 3) % allowed.length]!)
    assert.ok(++steps <= 14)
  }
})
