import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import { accountsOf } from './accounts.ts'
import { agreementMentions, agreementsOf } from './agreements.ts'
import { conditionalsOf } from './telling/conditionals.ts'
import { withDenials } from './telling/denials.ts'
import { meetingOf } from './meeting/meeting.ts'
import { narrativesOf } from './narratives.ts'
import type { Entity, Statement } from './record.ts'
import { roughAnalysis } from './rough-analysis.ts'
import { withTopics } from './topics.ts'

/** All that this room says of an article's statements, on whatever text: it says the same twice, and points into the text. */

const WORDS = ['Arlo', 'Brin', 'Orland', 'met', 'told', 'talks', 'call', 'with', 'the', 'a', 'of', 'in', 'Tarn', 'deal', 'agreement', 'if', 'we', 'will', 'would', 'not', 'did', 'denied', '“plan”', '“', '”', ',', '.', '\n', 'narrative', 'first', 'reporting', 'so-called', 'discussed', 'and', 'including', 'grain', 'tolls', 'on', 'Tuesday', '12', 'May', 'two-hour', 'was', 'frank', '’s']
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 80 }).map((words) => words.join(' '))
const verb = fc.constantFrom('say', 'deny', 'reject', 'report', 'argue', 'describe')
const speaker = fc.constantFrom('Arlo', 'Brin', null)
const said = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), verb, speaker), { maxLength: 8 })

type Drawn = readonly (readonly [number, number, string, string | null])[]

function all(text: string, drawn: Drawn) {
  const analysis = roughAnalysis(text)
  const article: Article = {
    text, body: [0, text.length], asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: null, byline: null,
    creditedTo: null, section: null, published: '2031-03-06', modified: null, language: 'en', url: null, outlet: null,
  }
  const attributions = drawn.map(([a, b], i): Attribution => ({ id: `a${i}`, source: [], cue: [[0, Math.min(4, text.length)]], content: [between(a, b, text.length)], score: 1 }))
  const plain = drawn.map(([, , verb, speaker], i): Statement => ({ id: `s${i}`, attribution: `a${i}`, within: null, speaker, relayedBy: [], addressee: null, verb, act: 'speech', kind: 'indirect', topic: null, condition: null, denies: null, agreements: [] }))
  const entities = ['Arlo', 'Brin'].map((name): Entity => ({ id: name, name, kind: 'person', role: null, side: null, mentions: [...text.matchAll(new RegExp(name, 'g'))].map((match) => [match.index, match.index + name.length]) }))
  const meeting = meetingOf(article, analysis, entities, plain, { attributions, date: null })
  const statements = withTopics(withDenials(plain, attributions, analysis), attributions, analysis, { article, entities, meeting })
  return {
    meeting, statements, agreements: agreementsOf(agreementMentions(analysis), statements, attributions), conditional: conditionalsOf(statements, attributions, analysis, entities),
    accounts: accountsOf(statements, analysis, { attributions, entities, meeting }), narratives: narrativesOf(statements, attributions, analysis, article),
  }
}

function between(a: number, b: number, length: number): Span {
  const [start, end] = [Math.floor(Math.min(a, b) * length), Math.ceil(Math.max(a, b) * length)]
  return [start, Math.max(end, start)]
}

test('every span points into the text, and nobody denies what nobody said', () => {
  fc.assert(
    fc.property(text, said, (text, drawn) => {
      const found = all(text, drawn)
      const spans: Span[] = [
        ...(found.meeting ? [...found.meeting.evidence, ...found.meeting.describedAs.map(({ words }) => words)] : []), ...found.agreements.flatMap(({ mentions }) => mentions),
        ...found.conditional.flatMap(({ condition, consequence }) => [condition, consequence]), ...found.statements.flatMap(({ denies }) => (denies ? [denies.denied] : [])),
      ]
      for (const [start, end] of spans) assert.ok(0 <= start && start <= end && end <= text.length)
      for (const { id, denies } of found.statements) if (denies?.statement) assert.ok(denies.statement !== id && found.statements.some((other) => other.id === denies.statement))
    }),
    { numRuns: 300 },
  )
})

test('the same text says the same twice', () => {
  fc.assert(fc.property(text, said, (text, drawn) => assert.deepEqual(all(text, drawn), all(text, drawn))), { numRuns: 100 })
})
