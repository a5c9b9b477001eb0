import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Article } from '../article/article.ts'
import { withDenials } from './telling/denials.ts'
import { narrativesOf } from './narratives.ts'
import { reading, type Said } from './said.ts'

function narratives(text: string, said: readonly Said[]) {
  const { analysis, attributions, statements } = reading(text, said)
  const article: Article = {
    text, body: [0, text.length], asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: null, byline: null,
    creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: 'Quay Post',
  }
  return narrativesOf(withDenials(statements, attributions, analysis), attributions, analysis, article)
}

const COURIER: Said = { by: 'Courier', cue: 'reporting', content: 'the landing in May', verb: 'report' }

test('a claim has a first report, followers and a denial, and who calls it a narrative is said', () => {
  const text = 'Papers have been fuelling the “landing on Tarn” narrative, with the Courier first reporting the landing in May. Other outlets followed its lead. The Lantern printed the so-called “map” of the landing. Ms Vale rejected the “map” as fantasies.'
  assert.deepEqual(narratives(text, [
    COURIER,
    { by: 'Lantern', cue: 'printed', content: 'the so-called “map” of the landing', verb: 'depict' },
    { by: 'Vale', cue: 'rejected', content: 'the “map” as fantasies', verb: 'reject' },
  ]), [{ claim: 'landing on Tarn', firstReport: 's1', followedBy: ['other outlets', 's2'], denied: ['s3'], toldBy: 'Quay Post' }])
})

test('a first report that nobody followed, denied or named is news, no narrative', () => {
  assert.deepEqual(narratives('The Courier was first reporting the landing in May.', [COURIER]), [])
})

test('“narrative” in somebody’s own words is not the outlet’s', () => {
  assert.deepEqual(narratives('“This ‘landing’ narrative is wrong,” Vale said.', [{ by: 'Vale', cue: 'said', content: '“This ‘landing’ narrative is wrong,”' }]), [])
})

test('a plain article has none', () => {
  assert.deepEqual(narratives('Vale said grain is short.', [{ by: 'Vale', cue: 'said', content: 'grain is short' }]), [])
})
