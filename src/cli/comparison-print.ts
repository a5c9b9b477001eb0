import { KIND_WORDS, spoken } from '../site/sayings.ts'
import type { Meeting } from '../site/api/schemas.ts'
import type { Given } from '../site/told/statements.ts'
import type { Span } from '../text/span.ts'
import { filled, painted, type Words } from './layout.ts'
import type { Terminal } from './world.ts'

type Told = Given<typeof Meeting>
type Row = Told['accounts']['rows'][number]
type Point = Told['accounts']['press'][number]
type Telling = Point['tellings'][number]

/** What every part is printed from. */
interface Sheet extends Told {
  readonly terminal: Terminal
  /** Whether the points of which nothing sure can be said are printed too. */
  readonly all: boolean
  /** The number that a text has in the list at the end, by its capture. */
  readonly number: ReadonlyMap<string, number>
}

const PARTS: readonly ((sheet: Sheet) => string)[] = [headPart, rowsPart, openPart, othersPart, pressPart, sourcesPart]

/** A meeting for a person to read: who met, both accounts topic by topic, what others say, and the texts. */
export function printedMeeting(told: Told, { terminal, all }: Pick<Sheet, 'terminal' | 'all'>): string {
  const sheet = { ...told, terminal, all, number: new Map(told.sources.map(({ capture }, i) => [capture, i + 1])) }
  return PARTS.map((part) => part(sheet)).filter((part) => part !== '').join('\n')
}

function headPart({ sides, date, channel, reports, independent, told, terminal }: Sheet): string {
  const facts: [name: string, value: string][] = [
    ['between', sides.map(({ side, principal, role }) => [side, [principal, role].filter((it) => it !== null).join(', ')].filter((it) => it).join(': ')).join('; ')],
    ['when', date ?? 'not known'],
    ['how', channel ?? 'not said'],
    ['where', told.places.map(({ value }) => value).join('; ')],
    ['how long', told.durations.map(({ value }) => value).join('; ')],
    ['described as', told.descriptions.map(({ words, by }) => `“${words}” by ${by ?? 'an article'}`).join(', ')],
    ['read from', `${reports} ${reports === 1 ? 'text' : 'texts'}, ${independent} of them independent of each other`],
  ]
  const lines = facts.filter(([, value]) => value !== '').map(([name, value]) => filled([['plain', value]], { indent: ' '.repeat(15), first: `  ${name}`.padEnd(15) }, terminal))
  return filled([['bold', sides.map(({ side }) => side).join(' and ')]], { indent: '' }, terminal) + lines.join('')
}

function rowsPart(sheet: Sheet): string {
  const { accounts, terminal } = sheet
  if (accounts.rows.length === 0) return filled([['plain', 'Neither side’s account has been read yet.']], { indent: '' }, terminal)
  const rows = accounts.rows.filter(({ kind }) => kind !== 'open')
  const topics = Map.groupBy(rows, ({ topic }) => topic)
  const named = [...topics].filter(([topic]) => topic !== null)
  const rest = topics.get(null)
  const sections = [...named, ...(rest ? [[named.length > 0 ? 'Other points' : 'All points', rest] as const] : [])]
  return sections.map(([topic, list]) => `${painted(['accent', topic!], terminal)}\n${list.map((row) => printedRow(row, sheet)).join('\n')}`).join('\n')
}

/** Of what nothing sure can be said, how much each side says; the words where they are asked for, or nothing else is known. */
function openPart(sheet: Sheet): string {
  const { accounts: { one, other, rows }, terminal, all } = sheet
  const open = rows.filter(({ kind }) => kind === 'open')
  if (open.length === 0) return ''
  const unfolded = all || open.length === rows.length
  const sides = [[one.side, open.flatMap((row) => row.one)], [other.side, open.flatMap((row) => row.other)]] as const
  const printed = sides.filter(([, points]) => points.length > 0).map(([side, points]) => filled([['bold', `Also said by ${side}: ${points.length}`]], { indent: '  ' }, terminal) + (unfolded ? points.map((it) => printedPoint(it, sheet)).join('') : ''))
  const note = `Whether the other side says so too is not sure enough to say${unfolded ? '' : '; --all prints them'}.`
  return `${painted(['accent', 'Not compared'], terminal)}\n${filled([['dim', note]], { indent: '  ' }, terminal)}${printed.join('')}`
}

function printedRow(row: Row, sheet: Sheet): string {
  const { one, other } = sheet.accounts
  const cells = [[one.side, row.one, row.differences.flatMap((it) => (it.kind === 'wording' ? [] : it.one))], [other.side, row.other, row.differences.flatMap((it) => (it.kind === 'wording' ? [] : it.other))]] as const
  const isShared = row.one.length > 0 && row.other.length > 0
  const points = cells.flatMap(([side, list, differing]) => list.map((it) => printedPoint(it, sheet, { differing, side: isShared ? side : null })))
  return filled([['bold', verdictOf(row, sheet)]], { indent: '  ' }, sheet.terminal) + points.join('')
}

function verdictOf({ kind, side, differences }: Row, { accounts: { one, other } }: Sheet): string {
  const silent = one.side === side ? other.side : one.side
  const kinds = [...new Set(differences.map((it) => it.kind))].filter((it) => it !== 'wording')
  const verdicts: { readonly [kind in Row['kind']]: string } = {
    both: 'Both say',
    differ: `They differ${kinds.length > 0 ? ` in ${kinds.join(', ')}` : ''}`,
    contradict: 'They contradict each other, so says a person',
    only: `Only ${side} says`,
    open: '', // these stand apart
    unanswered: `${side} says (no account of ${silent} has been read)`,
  }
  return verdicts[kind]
}

interface Beside {
  /** Words of the point that change the matter. */
  readonly differing?: readonly Span[]
  /** Whose point it is, where that must be said. */
  readonly side?: string | null
}

function printedPoint({ tellings, independent }: Point, { number, terminal }: Sheet, { differing = [], side = null }: Beside = {}): string {
  const [best] = tellings
  const texts = [...new Set(tellings.flatMap(({ capture }) => number.get(capture) ?? []))].sort((a, b) => a - b)
  const about = [side, toldBy(best!), independent > 1 && `${independent} independent sources`, texts.length > 0 && `[${texts.join(',')}]`].filter((it) => it)
  const mark = best!.kind === 'indirect' && best!.teller.voice !== 'official text' ? '  ~ ' : '    '
  return filled(shownWords(best!, differing), { indent: '    ', first: mark }, terminal) + filled([['dim', about.join(' · ')]], { indent: '      ' }, terminal)
}

/** The differing words stand out, where they lie in one place of the text. */
function shownWords(telling: Telling, differing: readonly Span[]): Words[] {
  const { words, spans, kind, teller } = telling
  const shown = teller.voice === 'official text' || kind === null ? words : spoken({ words, kind })
  const starts = spans[0]![0] - shown.indexOf(words)
  const marks = spans.length > 1 ? [] : differing.filter(([start, end]) => start >= spans[0]![0] && end <= spans[0]![1]).toSorted((a, b) => a[0] - b[0])
  const cuts = [0, ...marks.flatMap(([start, end]) => [start - starts, end - starts]), shown.length]
  return cuts.slice(1).map((end, i): Words => [i % 2 === 0 ? 'plain' : 'warn', shown.slice(cuts[i], end)])
}

function toldBy({ teller, speaker, relayedBy, verb, kind }: Telling): string {
  if (teller.voice === 'official text') return speaker === null || speaker === teller.entity ? 'official text' : `official text, of what ${speaker} said`
  const chain = relayedBy.length > 0 ? `, relayed by ${relayedBy.join(', then by ')}` : ''
  return [`${speaker ?? 'speaker not named'}${chain}`, verb, kind && KIND_WORDS[kind]].filter((it) => it !== null).join(' · ')
}

function othersPart(sheet: Sheet): string {
  return sheet.accounts.others.map(({ side, points }) => `${painted(['accent', side], sheet.terminal)}\n${points.map((it) => printedPoint(it, sheet)).join('')}`).join('\n')
}

function pressPart(sheet: Sheet): string {
  const { accounts: { press }, terminal } = sheet
  return press.length === 0 ? '' : `${painted(['accent', 'The press, in its own voice'], terminal)}\n${press.map((it) => printedPoint(it, sheet)).join('')}`
}

function sourcesPart({ sources, terminal }: Sheet): string {
  const lines = sources.map(({ outlet, published, headline, url, capture }, i) => {
    const about = [outlet, published?.slice(0, 10)].filter((it) => it).join(', ')
    return filled([['plain', headline ?? 'Without a headline'], ['dim', ` ${[about, url ?? capture].filter((it) => it).join(' · ')}`]], { indent: '      ', first: `  ${`[${i + 1}]`.padEnd(4)}` }, terminal)
  })
  return `${painted(['accent', 'Sources'], terminal)}\n${lines.join('')}`
}
