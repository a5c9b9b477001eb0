import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { castOf } from '../names/casting.ts'
import { figure } from '../names/figures.ts'
import { roughAnalysis } from '../rough-analysis.ts'
import { draftsOf, kindOf } from './statements.ts'

const spanIn = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const attributionIn = (text: string, source: string, cue: string, content: string): Attribution =>
  ({ id: 'a1', source: source ? [spanIn(text, source)] : [], cue: cue ? [spanIn(text, cue)] : [], content: [spanIn(text, content)], score: 1 })

const kinds: [name: string, text: string, source: string, cue: string, content: string, expected: string][] = [
  ['all in marks is direct', '“It is late,” Lund said.', 'Lund', 'said', '“It is late,”', 'direct'],
  ['no marks are indirect', 'Lund said it was late.', 'Lund', 'said', 'it was late', 'indirect'],
  ['some marks are mixed', 'Lund said it was “late”.', 'Lund', 'said', 'it was “late”', 'mixed'],
  ['a subject outside the marks is mixed', 'Lund said the bill “would bring back the faith of the people in their own parliament and in the law”.', 'Lund', 'said', 'the bill “would bring back the faith of the people in their own parliament and in the law”', 'mixed'],
  ['“that” outside the marks is direct', 'Lund said that “the bill would bring back the faith of the people in their own parliament and in the law”.', 'Lund', 'said', 'that “the bill would bring back the faith of the people in their own parliament and in the law”', 'direct'],
  ['what is reported inside a quotation is reported', '“Lee told us it was late,” Lund said.', 'Lee', 'told', 'it was late', 'indirect'],
  ['a speaker’s label needs no marks', 'LUND: It is late.', 'LUND', '', 'It is late.', 'direct'],
]
for (const [name, text, source, cue, content, expected] of kinds)
  test(name, () => assert.equal(kindOf(attributionIn(text, source, cue, content), roughAnalysis(text).quotations), expected))

for (const [text, content, expected] of [['Lund reported a so-called “plan”.', 'a so-called “plan”', 'indirect'], ['Lund reported a secret “plan”.', 'a secret “plan”', 'mixed']] as const)
  test(`“${content}” is ${expected}`, () => assert.equal(draftsOf(castOf(roughAnalysis(text)), [attributionIn(text, 'Lund', 'reported', content)], null)[0]!.kind, expected))

// Lemmas and tags by hand: which verb addresses whom must not hang on a tagger.
const VERBS: { readonly [form: string]: readonly [lemma: string, tag: string] } = {
  told: ['tell', 'VBD'], urged: ['urge', 'VBD'], said: ['say', 'VBD'], was: ['be', 'VBD'], accused: ['accuse', 'VBN'], agreed: ['agree', 'VBD'], asked: ['ask', 'VBN'], made: ['make', 'VBD'],
  lend: ['lend', 'VB'], informed: ['inform', 'VBD'], thanked: ['thank', 'VBD'], warned: ['warn', 'VBD'], would: ['would', 'MD'],
}

function draftIn(text: string, source: string, cue: string, content: string) {
  const rough = roughAnalysis(text)
  const forms = rough.tokens.map((token) => text.slice(...token))
  const known = forms.map((form) => VERBS[form])
  const analysis = { ...rough, lemmas: rough.lemmas.map((lemma, i) => known[i]?.[0] ?? lemma), tags: rough.tags.map((tag, i) => known[i]?.[1] ?? tag) }
  const [draft] = draftsOf(castOf(analysis), [attributionIn(text, source, cue, content)], null)
  const { speaker, addressee } = draft!
  return [speaker?.name ?? null, typeof addressee === 'string' ? addressee : (addressee?.name ?? null)]
}

const hearers: [name: string, parts: [text: string, source: string, cue: string, content: string], expected: (string | null)[]][] = [
  ['a person told', ['Minister Kari Lund told Minister Ann Lee that it was late.', 'Minister Kari Lund', 'told', 'that it was late'], ['Kari Lund', 'Ann Lee']],
  ['an audience told', ['Minister Kari Lund told reporters that it was late.', 'Minister Kari Lund', 'told', 'that it was late'], ['Kari Lund', 'reporters']],
  ['everyone urged', ['Minister Kari Lund urged everyone to leave.', 'Minister Kari Lund', 'urged', 'to leave'], ['Kari Lund', 'everyone']],
  ['made clear to somebody', ['Minister Kari Lund made clear to Minister Ann Lee that it was late.', 'Minister Kari Lund', 'made clear', 'that it was late'], ['Kari Lund', 'Ann Lee']],
  ['a cue that ends in “to”', ['Minister Kari Lund “made clear” to Minister Ann Lee that it was late.', 'Minister Kari Lund', 'made clear” to', 'Minister Ann Lee that it was late'], ['Kari Lund', 'Ann Lee']],
  ['the hearer inside the cue', ['Minister Kari Lund told Minister Ann Lee of a storm.', 'Minister Kari Lund', 'told Minister Ann Lee', 'of a storm'], ['Kari Lund', 'Ann Lee']],
  ['square brackets name who is meant', ['Minister Kari Lund informed [Ann Lee] that it was late. Minister Ann Lee left.', 'Minister Kari Lund', 'informed', 'that it was late'], ['Kari Lund', 'Ann Lee']],
  ['a thing told is no hearer', ['Minister Kari Lund told a story that was long.', 'Minister Kari Lund', 'told', 'that was long'], ['Kari Lund', null]],
  ['a jury told', ['Minister Kari Lund told the jury that it was late.', 'Minister Kari Lund', 'told', 'that it was late'], ['Kari Lund', 'jury']],
  ['a father told', ['Minister Kari Lund told her father that it was late.', 'Minister Kari Lund', 'told', 'that it was late'], ['Kari Lund', 'father']],
  ['those who took part thanked', ['Minister Kari Lund thanked participants for the work.', 'Minister Kari Lund', 'thanked', 'for the work'], ['Kari Lund', 'participants']],
  ['of a group of reporters, the reporters', ['Minister Kari Lund told a group of reporters that it was late.', 'Minister Kari Lund', 'told', 'that it was late'], ['Kari Lund', 'reporters']],
  ['said in a letter to somebody', ['Minister Kari Lund said in a letter to Minister Ann Lee that it was late.', 'Minister Kari Lund', 'said', 'that it was late'], ['Kari Lund', 'Ann Lee']],
  ['whom a warning is about is not the one warned', ['Minister Kari Lund warned Minister Ann Lee would lose.', 'Minister Kari Lund', 'warned', 'Minister Ann Lee would lose'], ['Kari Lund', null]],
  ['one agrees to something, not to somebody', ['Minister Kari Lund agreed to lend money.', 'Minister Kari Lund', 'agreed', 'to lend money'], ['Kari Lund', null]],
  ['who is met does not set out to discuss', ['Mayor Bo Falk met with Minister Kari Lund to discuss ports.', 'Minister Kari Lund', 'to discuss', 'ports'], [null, null]],
  ['who is accused does not speak', ['Minister Kari Lund was accused of lies.', 'Minister Kari Lund', 'was accused', 'of lies'], [null, null]],
  ['who is asked does not speak', ['Minister Kari Lund was asked whether it was late.', 'Minister Kari Lund', 'was asked', 'whether it was late'], [null, null]],
]
for (const [name, parts, expected] of hearers) test(name, () => assert.deepEqual(draftIn(...parts), expected))

for (const [source, expected] of [['Neither side', true], ['No official', true], ['No 10', false]] as const)
  test(`${source} ${expected ? 'says nothing' : 'is somebody'}`, () => {
    const text = `${source} said it was late.`
    const [draft] = draftsOf(castOf(roughAnalysis(text)), [attributionIn(text, source, 'said', 'it was late')], null)
    assert.equal(draft!.verb.name === 'withhold', expected)
  })

test('what somebody has yet to explain is not explained', () => {
  const text = 'Lund has yet to explain why it was late.'
  const [draft] = draftsOf(castOf(roughAnalysis(text)), [attributionIn(text, 'Lund', 'to explain', 'why it was late')], null)
  assert.equal(draft!.verb.name, 'withhold')
})

test('what somebody is expected to announce is not announced', () => {
  const text = 'Lund is expected to announce that it was late.'
  const rough = roughAnalysis(text)
  const analysis = { ...rough, lemmas: rough.lemmas.map((lemma) => (lemma === 'expected' ? 'expect' : lemma)) }
  const [draft] = draftsOf(castOf(analysis), [attributionIn(text, 'Lund', 'announce', 'that it was late')], null)
  assert.equal(draft!.verb.name, 'withhold')
})

const quoting: [name: string, text: string, parts: [source: string, cue: string, content: string], expected: [string | null, string[]]][] = [
  ['who is quoted speaks, and who quotes passes it on', 'The Harbour Post quoted Mayor Ann Lee as saying it was late.', ['The Harbour Post', 'quoted', 'it was late'], ['Ann Lee', ['Harbour Post']]],
  ['by whom somebody was quoted', 'Mayor Ann Lee was quoted by the Harbour Post as saying it was late.', ['Mayor Ann Lee', 'was quoted', 'it was late'], ['Ann Lee', ['Harbour Post']]],
  ['the cue may be its last word', 'Mayor Ann Lee was quoted in the Harbour Post as saying it was late.', ['Mayor Ann Lee', 'saying', 'it was late'], ['Ann Lee', ['Harbour Post']]],
  ['a report beside it is the paper’s own', 'The gate is shut, the Harbour Post said, quoting Mayor Ann Lee as saying it was late.', ['the Harbour Post', 'said', 'The gate is shut'], ['Harbour Post', []]],
]
for (const [name, text, [source, cue, content], expected] of quoting)
  test(name, () => {
    const rough = roughAnalysis(text)
    const lemmas = rough.lemmas.map((lemma) => ({ quoted: 'quote', quoting: 'quote', was: 'be' })[lemma] ?? lemma)
    const tags = rough.tags.map((tag, i) => (rough.lemmas[i] === 'quoted' ? 'VBN' : tag))
    const [draft] = draftsOf(castOf({ ...rough, lemmas, tags }), [attributionIn(text, source, cue, content)], null)
    assert.deepEqual([draft!.speaker?.name ?? null, draft!.relayedBy.map((it) => it.name)], expected)
  })

test('who promises nothing makes no promise', () => {
  const text = 'Lund has promised nothing.'
  const [draft] = draftsOf(castOf(roughAnalysis(text)), [attributionIn(text, 'Lund', 'has promised', 'nothing')], null)
  assert.equal(draft!.verb.name, 'withhold')
})

test('whoever tells that somebody told “her” is the one who was told', () => {
  const text = 'Minister Kari Lund said Mayor Bo Falk told her it was late.'
  const rough = roughAnalysis(text)
  const analysis = { ...rough, lemmas: rough.lemmas.map((lemma) => (lemma === 'told' ? 'tell' : lemma)) }
  const drafts = draftsOf(castOf(analysis), [attributionIn(text, 'Minister Kari Lund', 'said', 'Mayor Bo Falk told her it was late'), attributionIn(text, 'Mayor Bo Falk', 'told', 'it was late')], null)
  assert.deepEqual(drafts.map(({ addressee }) => (typeof addressee === 'string' ? addressee : addressee?.name ?? null)), [null, 'Kari Lund'])
})

test('who does something that is no telling passes nothing on', () => {
  const text = 'Mayor Kari Lund built a house that Minister Ann Lee said was good.'
  const drafts = draftsOf(castOf(roughAnalysis(text)), [attributionIn(text, 'Mayor Kari Lund', 'built a house', 'that Minister Ann Lee said was good'), attributionIn(text, 'Minister Ann Lee', 'said', 'was good')], null)
  assert.deepEqual(drafts.map(({ relayedBy }) => relayedBy), [[], []])
})

for (const [name, text, expected] of [['of an official account is its issuer’s', 'I call on both sides to speak.', 'Harbour Mediator'], ['inside quotation marks is not', '“I call on both sides to speak.”', null]] as const)
  test(`“I” ${name}`, () => {
    const [draft] = draftsOf(castOf(roughAnalysis(text)), [attributionIn(text, 'I', 'call on', 'both sides to speak')], figure('Harbour Mediator', 'body'))
    assert.equal(draft!.speaker?.name ?? null, expected)
  })
