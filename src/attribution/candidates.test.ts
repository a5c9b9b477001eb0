import { test } from 'node:test'
import assert from 'node:assert/strict'
import { bestOf, candidatesOf, type Likely } from './candidates.ts'
import { ROLES } from './roles.ts'

/** A labelling, a letter for each place: source, cue ("u"), content, nothing. */
const likely = (labels: string, share: number): Likely => ({ labels: Uint8Array.from(labels, (letter) => ({ n: 0, u: 1, s: 2, c: 3 })[letter]!), share })
const WORDS = [0, 1, 2, 3, 4, 5]
const written = ({ labels }: Likely): string => [...labels].map((label) => ({ none: 'n', cue: 'u', source: 's', content: 'c' })[ROLES[label]!]).join('')

test('what differs in the cue’s words alone is one way', () => {
  const ways = candidatesOf([likely('sunccc', 0.4), likely('suuccc', 0.3), likely('snuccc', 0.1)], WORDS)
  assert.deepEqual(ways.map((way) => [written(way), way.share.toFixed(1)]), [['sunccc', '0.8']])
})

test('what differs in a mark alone is one way', () => {
  const ways = candidatesOf([likely('succcc', 0.4), likely('sunccc', 0.3)], [0, 1, 3, 4, 5])
  assert.equal(ways.length, 1)
})

test('a way that tells nothing is none', () => assert.deepEqual(candidatesOf([likely('sunnnn', 0.9)], WORDS), []))

test('ways agree where source and content share half of their words', () => {
  const [long, short, other] = candidatesOf([likely('succcc', 0.4), likely('succnn', 0.2), likely('nuccnn', 0.1)], WORDS)
  assert.equal(long!.agreed.toFixed(1), '0.6')
  assert.equal(short!.agreed.toFixed(1), '0.6')
  assert.equal(other!.agreed.toFixed(1), '0.1')
})

test('of two nearly as likely ways the one in company is the best', () => {
  const ways = candidatesOf([likely('nucccc', 0.3), likely('succcc', 0.28), likely('succnn', 0.2)], WORDS)
  assert.equal(written(bestOf(ways)!), 'succcc')
})

test('company does not help a way that is unlikely itself', () => {
  const ways = candidatesOf([likely('sucnnn', 0.5), likely('succcn', 0.05), likely('succcc', 0.2)], WORDS)
  assert.equal(written(bestOf(ways)!), 'sucnnn')
})

test('where nothing is told there is no best', () => assert.equal(bestOf([]), undefined))
