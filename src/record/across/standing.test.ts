import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Span, textAt } from '../../text/span.ts'
import { miniSource } from '../mini-source.ts'
import { who } from '../said.ts'
import type { Source } from '../sources.ts'
import { standingOf } from './standing.ts'

const meeting = { sides: [{ side: 'Ellmark', principal: null, role: null }, { side: 'Sorvane', principal: null, role: null }] }
/** Holm of Ellmark says something, in which Sorvane may be named. */
const saying = (id: string, content: string, published: string | null, more: { agreement?: string; condition?: string } = {}): Source => {
  const text = `Holm said ${content}.`
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const entities = [who('Ada Holm', 'Ellmark'), { ...who('Sorvane', 'Sorvane', 'country'), mentions: text.includes('Sorvane') ? [at('Sorvane')] : [] }]
  const source = miniSource({ id, text, said: [{ by: 'Ada Holm', cue: 'said', content }], entities, meeting, published })
  const agreements = more.agreement ? [{ name: more.agreement, mentions: [at(more.agreement)], claims: ['s1'] }] : []
  const conditional = more.condition ? [{ statement: 's1', condition: at(more.condition), consequence: at(content.replace(` ${more.condition}`, '')) }] : []
  return { ...source, record: { ...source.record, agreements, conditional } }
}

const agreement = 'Caldmoor agreements'
const cases: [name: string, content: string, claim: string, of: string | null][] = [
  ['whoever fails to comply has broken it', 'Sorvane fails to comply with the Caldmoor agreements', 'broken', 'Sorvane'],
  ['so has who does not fulfil it', 'Sorvane has not fulfilled the Caldmoor agreements', 'broken', 'Sorvane'],
  ['who complies keeps it', 'Sorvane complies with the Caldmoor agreements', 'kept', 'Sorvane'],
  ['“we” are no party the words name', 'we have met every obligation under the Caldmoor agreements', 'kept', null],
  ['an agreement that is only named is invoked', 'the Caldmoor agreements are the basis', 'invoked', null],
]
for (const [name, content, claim, of] of cases)
  test(name, () => assert.deepEqual(standingOf([saying('a', content, null, { agreement })])[0]!.agreements.map((it) => [it.claim, it.by, it.of]), [[claim, 'Ellmark', of]]))

test('claims stand in time under the pair they are between, those without a date last', () => {
  const [standing, ...more] = standingOf([
    saying('a', 'Sorvane fails to comply with the Caldmoor agreements', null, { agreement }), saying('b', 'Sorvane violates the Caldmoor agreements', '2031-03-14', { agreement }),
    saying('c', 'Sorvane complies with the Caldmoor agreements', '2031-03-12', { agreement }),
  ])
  assert.deepEqual([standing!.parties, standing!.agreements.map(({ source }) => source), more], [['Ellmark', 'Sorvane'], ['c', 'b', 'a'], []])
})

test('a conditional announcement keeps its “if”, what would follow, to whom, and by when', () => {
  const source = saying('a', 'Ellmark would close its ports unless the exercises end by 31 March', '2031-03-13', { condition: 'unless the exercises end by 31 March' })
  const [announcement] = standingOf([source])[0]!.conditionals
  const { text } = source.record.article
  assert.deepEqual([textAt(text, announcement!.condition), textAt(text, announcement!.consequence), textAt(text, announcement!.deadline!), announcement!.by, announcement!.to], [
    'unless the exercises end by 31 March', 'Ellmark would close its ports', 'by 31 March', 'Ellmark', 'Sorvane',
  ])
})

test('without a day there is no deadline', () => {
  const [announcement] = standingOf([saying('a', 'Ellmark would pay if the crew is freed by the navy', null, { condition: 'if the crew is freed by the navy' })])[0]!.conditionals
  assert.equal(announcement!.deadline, null)
})

test('what one of a party says to another of it is announced to no other party', () => {
  const source = saying('a', 'Sorvane would pay if the crew is freed', null, { condition: 'if the crew is freed' })
  const own = { ...source, record: { ...source.record, statements: source.record.statements.map((statement) => ({ ...statement, addressee: statement.speaker })) } }
  assert.deepEqual(standingOf([own]).map(({ parties, conditionals }) => [parties, conditionals.map(({ by, to }) => [by, to])]), [[['Ellmark'], [['Ellmark', null]]]])
})

test('who only tells what somebody of no party said lends nobody a party', () => {
  const source = saying('a', 'the ports close if the crew is freed', null, { condition: 'if the crew is freed' })
  const told = (speaker: string | null, relayedBy: string[]): Source =>
    ({ ...source, record: { ...source.record, entities: [...source.record.entities, who('Kell', null)], statements: source.record.statements.map((statement) => ({ ...statement, speaker, relayedBy })) } })
  assert.deepEqual([told('Kell', ['Ada Holm']), told(null, ['Ada Holm'])].map((it) => standingOf([it])), [[], []])
})

test('what an official account has from nobody named is its own side’s; what it has from somebody of no party is nobody’s', () => {
  const source = { ...saying('a', 'the ports close if the crew is freed', null, { condition: 'if the crew is freed' }), side: 'Ellmark' }
  const told = (speaker: string | null): Source => ({ ...source, record: { ...source.record, entities: [who('Kell', null)], statements: source.record.statements.map((statement) => ({ ...statement, speaker })) } })
  assert.deepEqual([told(null), told('Kell')].map((it) => standingOf([it]).map(({ parties }) => parties)), [[['Ellmark', 'Sorvane']], []])
})
