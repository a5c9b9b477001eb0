import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import { castOf } from './names/casting.ts'
import type { Record } from './record.ts'
import { recordOf } from './record-of.ts'
import { roughAnalysis } from './rough-analysis.ts'
import { draftsOf } from './telling/statements.ts'

const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  text, body: [0, text.length], asides: [], blocks: [], headings: [], kind: 'article', issuer: null, turns: [], headline: null, byline: null,
  creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: null, ...more,
})

const spanIn = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const read = (article: Article, attributions: readonly Attribution[]): Record => recordOf(article, roughAnalysis(article.text), attributions, { date: null })

test('a readout’s own sentences are its issuer’s word, and the rest is passed on by it', () => {
  const text = 'President Kari Lund met today with President Ann Lee of Sweden. The President thanked Sweden.'
  const thanks: Attribution = { id: 'a1', source: [spanIn(text, 'The President')], cue: [spanIn(text, 'thanked')], content: [spanIn(text, 'Sweden.')], score: 1 }
  const { statements } = read(articleOf(text, { kind: 'readout', issuer: 'Government of Norway' }), [{ ...thanks, content: [[text.length - 7, text.length - 1]] }])
  assert.deepEqual(statements.map(({ speaker, relayedBy }) => [speaker, relayedBy]), [['Government of Norway', []], ['Kari Lund', ['Government of Norway']]])
})

test('a guest’s spoken words are not those of the house that prints them', () => {
  const text = 'I thank you for the welcome. I am glad that we met. We agreed on the ports.'
  const agreed: Attribution = { id: 'a1', source: [spanIn(text, 'We')], cue: [spanIn(text, 'agreed')], content: [spanIn(text, 'on the ports')], score: 1 }
  const { statements } = read(articleOf(text, { kind: 'readout', issuer: 'Government of Norway', headline: 'Remarks by Minister Kari Lund and Minister Ann Lee' }), [agreed])
  assert.deepEqual(statements.map(({ speaker, relayedBy }) => [speaker, relayedBy]), [[null, []]])
})

test('an official document’s own country goes to whom its headline names first, and the other’s is taken from there too', () => {
  const text = 'Prime Minister Ann Lee met President Kari Lund today.'
  const headline = 'Readout of President Lund’s meeting with Prime Minister Lee of Sweden'
  const { entities } = read(articleOf(text, { kind: 'readout', issuer: 'Government of Norway', headline }), [])
  assert.deepEqual(entities.filter(({ kind }) => kind === 'person').map(({ name, side }) => [name, side]), [['Ann Lee', 'Sweden'], ['Kari Lund', 'Norway']])
})

test('a transcript’s turns are its speakers’ own words, and “I” in them is the speaker', () => {
  const text = 'PRESIDENT LUND: I told Lee that it is late.'
  const told: Attribution = { id: 'a1', source: [[16, 17]], cue: [[18, 22]], content: [[27, 42]], score: 1 }
  const { statements } = read(articleOf(text, { kind: 'transcript', turns: [{ speaker: [0, 14], words: [16, 43] }] }), [told])
  assert.deepEqual(statements.map(({ speaker, kind, within }) => [speaker, kind, within]), [['Lund', 'direct', null], ['Lund', 'indirect', 's1']])
})

test('a teaser inside the body adds neither people nor statements', () => {
  const text = 'Minister Kari Lund said no.\nMinister Bo Falk said yes.'
  const said = (id: string, from: number, source: string): Attribution => ({ id, source: [spanIn(text, source)], cue: [[from, from + 4]], content: [[from + 5, from + 7]], score: 1 })
  const record = read(articleOf(text, { asides: [[28, text.length]] }), [said('a1', 19, 'Minister Kari Lund'), said('a2', 45, 'Minister Bo Falk')])
  assert.deepEqual(record.statements.map(({ speaker }) => speaker), ['Kari Lund'])
  assert.deepEqual(record.entities.map(({ name }) => name), ['Kari Lund'])
})

test('what two say in a talk of two is said to the other', () => {
  const text = 'President Kari Lund of Norway and President Ann Lee of Sweden spoke by phone on Monday. In the call, Lund warned of a storm.'
  const warned: Attribution = { id: 'a1', source: [spanIn(text, 'Lund warned').map((at, i) => (i ? at - 7 : at)) as unknown as Span], cue: [spanIn(text, 'warned')], content: [spanIn(text, 'of a storm')], score: 1 }
  assert.deepEqual(read(articleOf(text), [warned]).statements.map(({ speaker, addressee }) => [speaker, addressee]), [['Kari Lund', 'Ann Lee']])
})

// ---- laws

const WORDS = ['Norway', 'Norwegian', 'President', 'Kari', 'Lund', 'Lee', 'she', 'he', 'they', 'our', 'the', 'said', 'told', 'and', ',', '.', '“', '”', '(', ')', '’s', 'of', 'who', 'union', 'White', 'House', 'minister', '\n', '[Lund]', 'I', 'A', 'official']
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const marked = texts.chain((text) => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(25)).map(([start, length]): Span => [start, Math.min(text.length, start + length)]).filter(([start, end]) => start < end)
  const attribution = fc.record({ id: fc.constant(''), source: fc.array(span, { maxLength: 1 }), cue: fc.array(span, { maxLength: 1 }), content: fc.array(span, { minLength: 1, maxLength: 2 }), score: fc.constant(1) })
  const attributions = text.length < 2 ? fc.constant([]) : fc.array(attribution, { maxLength: 6 })
  return fc.record({ text: fc.constant(text), attributions: attributions.map((list): Attribution[] => list.map((it, i) => ({ ...it, id: `a${i + 1}` }))) })
})

test('whatever is attributed: mentions lie in the text, everybody exists, and the ways outwards end', () => {
  fc.assert(fc.property(marked, ({ text, attributions }) => {
    const { entities, statements } = read(articleOf(text), attributions)
    const ids = new Set(entities.map(({ id }) => id))
    assert.equal(ids.size, entities.length)
    for (const { mentions } of entities) for (const [start, end] of mentions) assert.ok(0 <= start && start < end && end <= text.length)
    for (const { speaker, relayedBy } of statements) for (const id of [...relayedBy, ...(speaker === null ? [] : [speaker])]) assert.ok(ids.has(id))
    for (const statement of statements) assert.ok(statement.within === null || (statement.within !== statement.id && statements.some(({ id }) => id === statement.within)))
  }), { numRuns: 150 })
})

test('the same article gives the same record', () => {
  fc.assert(fc.property(marked, ({ text, attributions }) => {
    assert.deepEqual(read(articleOf(text), attributions), read(articleOf(text), attributions))
  }), { numRuns: 30 })
})

test('a sentence without an end is cast in linear time', () => {
  const analysis = roughAnalysis('President Kari Lund of Norway met (Lee '.repeat(8_000))
  assert.ok(castOf(analysis).figures.some(({ name }) => name === 'Kari Lund'))
})

test('ten thousand statements by “she” are told in linear time', () => {
  const text = 'Minister Kari Lund said no. She said “yes”. '.repeat(5_000)
  const attributions = Array.from({ length: 5_000 }, (_, i): Attribution => ({ id: `a${i}`, source: [[i * 44 + 28, i * 44 + 31]], cue: [[i * 44 + 32, i * 44 + 36]], content: [[i * 44 + 37, i * 44 + 42]], score: 1 }))
  assert.ok(draftsOf(castOf(roughAnalysis(text)), attributions, null).every(({ speaker }) => speaker?.name === 'Kari Lund'))
})
