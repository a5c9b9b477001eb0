import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { type Span, textAt } from '../text/span.ts'
import { accountsOf } from './accounts.ts'
import { agreementMentions, agreementsOf } from './agreements.ts'
import { castOf } from './names/casting.ts'
import { conditionalsOf } from './telling/conditionals.ts'
import { withDenials } from './telling/denials.ts'
import { entitiesOf } from './names/entities.ts'
import { meetingOf } from './meeting/meeting.ts'
import { narrativesOf } from './narratives.ts'
import type { Entity, Statement } from './record.ts'
import { roughAnalysis } from './rough-analysis.ts'

/**
 * The worked example, field by field: what this room makes of an editor's own statements, held against what the editor
 * made of them. It shows where they part; it is one article, not the measure.
 */
const folder = new URL('../../../shared/example/', import.meta.url)
const absent = existsSync(folder) ? false : 'the worked example lies in shared/, which is not beside this checkout'

interface Editor {
  readonly article: { headline: string; creditedTo: string; body: Span; headings: Span[] }
  readonly meeting: { sides: { side: string; principal: string; role: string }[]; channel: string; secure: boolean; date: null; describedAs: string[] }
  readonly sidesOf: { [name: string]: string }
  readonly statements: (Pick<Statement, 'id' | 'speaker' | 'relayedBy' | 'addressee' | 'verb' | 'kind' | 'topic'> & Pick<Attribution, 'source' | 'cue' | 'content'> & { within?: string; condition?: Span })[]
  readonly accounts: { bothSides: { [side: string]: string[] }[]; onlyUnitedStates: string[]; onlyRussia: string[]; contested: { one: string[]; other: string[] }[] }
  readonly narratives: { firstReport: string; followedBy: string[]; denied: string[] }[]
  readonly agreements: { name: string; claims: string[] }[]
  readonly conditional: string[]
}

test('the worked example', { skip: absent }, (t) => {
  const text = readFileSync(new URL('article.txt', folder), 'utf8')
  const editor: Editor = JSON.parse(readFileSync(new URL('record.json', folder), 'utf8'))
  const fields = compared(text, editor)
  for (const [name, ours, theirs] of fields) t.diagnostic(`${same(ours, theirs) ? 'same ' : 'PARTS'} ${name.padEnd(24)} ${JSON.stringify(ours)}${same(ours, theirs) ? '' : `  against  ${JSON.stringify(theirs)}`}`)
  t.diagnostic(`      meeting: topics (an editor's choice, for the eye)  ${JSON.stringify(topicsOf(text, editor))}`)
  assert.deepEqual(fields.filter(([, ours, theirs]) => !same(ours, theirs)).map(([name]) => name), [])
})

function topicsOf(text: string, editor: Editor): readonly string[] {
  const analysis = roughAnalysis(text)
  return meetingOf(articleOf(text, editor), analysis, entitiesOf(castOf(analysis), []).entities, [], { attributions: [], date: null })?.topics ?? []
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function compared(text: string, editor: Editor): [name: string, ours: unknown, theirs: unknown][] {
  const analysis = roughAnalysis(text)
  const { attributions, statements: plain } = statementsOf(editor)
  const statements = withDenials(plain, attributions, analysis)
  const { entities } = entitiesOf(castOf(analysis), [])
  const article = articleOf(text, editor)
  const meeting = meetingOf(article, analysis, entities, statements, { attributions, date: null })
  const accounts = accountsOf(statements, analysis, { attributions, entities: speakersOf(editor), meeting: meeting && { ...meeting, sides: editor.meeting.sides } })
  const [narrative] = narrativesOf(statements, attributions, analysis, article)
  const [shared] = accounts?.bothSides ?? []
  const { bothSides: [bothSides], contested: [contested] } = editor.accounts
  return [
    ['meeting: channel', meeting?.channel, editor.meeting.channel],
    ['meeting: secure', meeting?.secure, editor.meeting.secure],
    ['meeting: date', meeting?.date, editor.meeting.date],
    ['meeting: described as', meeting?.describedAs.map(({ words }) => textAt(text, words)).slice(0, 1), editor.meeting.describedAs],
    ['agreements', agreementsOf(agreementMentions(analysis), statements, attributions).map(({ name, claims }) => [name, claims]).sort(), editor.agreements.map(({ name, claims }) => [name, claims]).sort()],
    ['conditions', conditionalsOf(plain, attributions, analysis).map(({ statement, condition }) => [statement, condition]), editor.statements.filter((it) => it.condition).map(({ id, condition }) => [id, condition])],
    ['accounts: both', [shared?.statements['United States'], shared?.statements['Russia']], [bothSides!['United States'], bothSides!['Russia']]],
    ['accounts: only one', [accounts?.only['United States'], accounts?.only['Russia']], [editor.accounts.onlyUnitedStates, editor.accounts.onlyRussia]],
    ['accounts: contested', accounts?.contested.map(({ one, other }) => [one, other]), [[contested!.one, contested!.other]]],
    ['narrative', [narrative?.firstReport, narrative?.followedBy, narrative?.denied], [editor.narratives[0]!.firstReport, editor.narratives[0]!.followedBy, editor.narratives[0]!.denied]],
    ['narrative: told by', narrative?.toldBy, editor.article.creditedTo],
  ]
}

function statementsOf({ statements }: Editor): { attributions: Attribution[]; statements: Statement[] } {
  return {
    attributions: statements.map(({ id, source, cue, content }) => ({ id, source, cue, content, score: 1 })),
    statements: statements.map(({ id, within, speaker, relayedBy, addressee, verb, kind, topic }): Statement =>
      ({ id, attribution: id, within: within ?? null, speaker, relayedBy, addressee, verb, act: 'speech', kind, topic, condition: null, denies: null, agreements: [] })),
  }
}

const speakersOf = ({ sidesOf }: Editor): Entity[] =>
  Object.entries(sidesOf).map(([name, side]) => ({ id: name, name, kind: 'person', role: null, side, mentions: [] }))

const articleOf = (text: string, { article: { headline, creditedTo, body, headings } }: Editor): Article => ({
  text, body, asides: [], blocks: [], headings, kind: 'article', issuer: null, turns: [], headline, byline: null,
  creditedTo, section: null, published: null, modified: null, language: 'en', url: null, outlet: null,
})
