import { test } from 'node:test'
import assert from 'node:assert/strict'
import { relatedIn, type Text } from './related.ts'

const source = (capture: string, copyOf = capture): Text => ({ capture, copyOf, headline: null, outlet: null, published: null })

type Trails = Parameters<typeof relatedIn>[0]['trails']
type Step = Trails[number]['steps'][number]
const step = (kind: Step['kind'], capture: string, statement: string | null = null): Step => ({ kind, capture, statement, outlet: null, at: null, by: null, words: '', denied: null })
const trail = (...steps: Step[]): Trails[number] => ({ steps, undated: [] }) as unknown as Trails[number] // nothing else of it is looked at

const found = (trails: Trails, sources: Text[]) =>
  relatedIn({ capture: 'own', keys: ['k1', 'k2', 'k3'], trails, sources: [source('own'), ...sources] }).map(({ article, reasons }) => [article.capture, ...reasons.map((it) => ('points' in it ? `${it.kind} ${it.points}` : it.kind))])

test('another text on the same talks is related by these, and nothing more is claimed', () => {
  assert.deepEqual(found([], [source('b'), source('a')]), [['b', 'talks'], ['a', 'talks']])
})

test('whoever denies one of our points comes first, then who has it as well', () => {
  const trails = [trail(step('report', 'own', 'k3'), step('repeat', 'b'), step('denial', 'c')), trail(step('report', 'b'), step('repeat', 'own', 'k1'))]
  assert.deepEqual(found(trails, [source('a'), source('b'), source('c')]), [['c', 'denies 3'], ['b', 'repeats 1,3'], ['a', 'talks']])
})

test('where we deny, they say what is denied; two denials are not the same', () => {
  assert.deepEqual(found([trail(step('report', 'b'), step('denial', 'own', 'k2'), step('denial', 'c'))], [source('b'), source('c')]), [['b', 'denied 2'], ['c', 'talks']])
})

test('a copy is one, and repeats nothing', () => {
  assert.deepEqual(found([trail(step('report', 'own', 'k1'), step('copy', 'b'))], [source('a'), source('b', 'own')]), [['b', 'copy'], ['a', 'talks']])
  assert.deepEqual(relatedIn({ capture: 'own', keys: [], trails: [], sources: [source('own', 'z'), source('b', 'z')] })[0]!.reasons, [{ kind: 'copy' }])
})

test('a claim of ours that is no numbered point ties nobody to a point', () => {
  assert.deepEqual(found([trail(step('report', 'own', null), step('repeat', 'b'))], [source('b')]), [['b', 'talks']])
})
