import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Passage } from '../attribution/passages.ts'
import { vocabularyOf } from '../text/wordpieces.ts'
import type { Encoder } from './encoder.ts'
import { miniSource } from '../record/mini-source.ts'
import { passagesOf } from '../record/compared/passages.ts'
import { senseOf, similarityOf } from './similarity.ts'

const WORDS = ['strait', 'channel', 'grain', '.']
// Two directions of sense: ways over water, and what is carried on them.
const SENSES = [[1, 0], [0.9, 0.1], [0, 1], [0, 0]]

/** An encoder that knows four words, and remembers what it was given. */
function small(pieces = 40): { encoder: Encoder; given: Passage[] } {
  const given: Passage[] = []
  const encoder = {
    sizes: { pieces, longestUnit: 20, mostPieces: 6, width: 1, sense: 2 },
    vocabulary: vocabularyOf(WORDS.join('\n')),
    encoded: async ([passage]: readonly Passage[]) => {
      given.push(passage!)
      return { states: new Float32Array(), cues: new Float32Array(), senses: Float32Array.from([...passage!.places].flatMap((place) => SENSES[passage!.ids[place]!]!)) }
    },
    roles: async () => new Map(),
  }
  return { encoder, given }
}

const product = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

test('texts on the same thing are alike, whatever words they use', async () => {
  const { encoder } = small()
  const [strait, channel, grain] = [await senseOf('Strait.', encoder), await senseOf('channel strait', encoder), await senseOf('grain', encoder)]
  assert.ok(product(strait, channel) > 0.99)
  assert.ok(product(strait, grain) < 0.01)
})

test('a text that is too long is read as far as there is room', async () => {
  const { encoder, given } = small(8)
  await senseOf('strait channel '.repeat(50), encoder)
  assert.equal(given[0]!.ids.length, 8)
})

test('of no words there is no sense', async () => assert.deepEqual([...(await senseOf('', small().encoder))], [0, 0]))

test('what was asked before is not read again, and gives the same; without an encoder nothing is handed over', async () => {
  const { encoder, given } = small()
  const [one, other] = ['strait', 'grain channel'].map((text, i) => passagesOf(miniSource({ id: String(i), side: 'Ellmark', text }))[0]!)
  const likeness = async () => (await similarityOf([one!, other!], { encoder }))!(one!, other!)
  const first = await likeness()
  assert.equal(await likeness(), first)
  assert.equal(given.length, 2)
  assert.equal(await similarityOf([one!], { encoder: null }), undefined)
})
