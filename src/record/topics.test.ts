import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Article } from '../article/article.ts'
import type { Entity } from './record.ts'
import { withTopics } from './topics.ts'
import { reading, type Said, who } from './said.ts'

function topics(text: string, said: readonly Said[], { headings = [] as string[], entities = [] as Entity[] } = {}) {
  const { analysis, attributions, statements } = reading(text, said)
  const article: Article = {
    text, body: [0, text.length], asides: [], blocks: [], headings: headings.map((heading) => [text.indexOf(heading), text.indexOf(heading) + heading.length]), kind: 'article', issuer: null, turns: [],
    headline: null, byline: null, creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: null,
  }
  return withTopics(statements, attributions, analysis, { article, entities, meeting: null }).map(({ topic }) => topic)
}

test('statements on one thing share a topic, in their own words', () => {
  const text = 'Arlo said new tolls would hurt trade. Vale said the tolls were fair. Arlo said the lighthouse is dark.'
  assert.deepEqual(topics(text, [
    { by: 'Arlo', cue: 'said', content: 'new tolls would hurt trade' },
    { by: 'Vale', cue: 'Vale said', content: 'the tolls were fair' },
    { by: 'Arlo', cue: 'said the lighthouse', content: 'the lighthouse is dark' },
  ]), ['tolls', 'tolls', 'lighthouse'])
})

test('what is relayed has the topic of what it relays', () => {
  const text = 'The palace said Arlo offered grain. Vale said grain is short.'
  assert.deepEqual(topics(text, [
    { by: 'Palace', cue: 'said', content: 'Arlo offered grain' },
    { by: 'Arlo', cue: 'offered', content: 'grain', within: 1 },
    { by: 'Vale', cue: 'Vale said', content: 'grain is short' },
  ]), ['grain', 'grain', 'grain'])
})

test('who speaks is no topic', () => {
  const text = 'Arlo said Brin likes the harbour. Vale said Brin fears ice.'
  const found = topics(text, [{ by: 'Arlo', cue: 'said', content: 'Brin likes the harbour' }, { by: 'Vale', cue: 'Vale said', content: 'Brin fears ice' }], { entities: [who('Brin', 'Morvia')] })
  assert.ok(found.every((topic) => topic !== 'Brin'))
})

test('a heading names what stands alone under it', () => {
  const text = 'River tolls\nArlo said they must fall.'
  assert.deepEqual(topics(text, [{ by: 'Arlo', cue: 'said', content: 'they must fall' }], { headings: ['River tolls'] }), ['River tolls'])
})

test('a weak word is no topic, and none opens one', () => {
  const text = 'Arlo said in detail that own waters are deep. Vale said it was a success.'
  assert.deepEqual(topics(text, [{ by: 'Arlo', cue: 'said in', content: 'detail that own waters are deep' }, { by: 'Vale', cue: 'Vale said', content: 'it was a success' }]), ['waters', null])
})

test('nothing to go by is no topic', () => assert.deepEqual(topics('Arlo said so.', [{ by: 'Arlo', cue: 'said', content: 'so' }]), [null]))
