import type { Accounts, Entity, Meeting, Narrative, Record, Statement } from '../src/record/record.ts'
import type { Span } from '../src/text/span.ts'

/** A record as a person proofreads it: every statement one line, and only words of the article in quotation marks. */
export function asMarkdown(record: Record): string {
  const page = pageOf(record)
  const sections = [
    articleSection(page),
    section('Left out of the story', leftOut(record)),
    section('Meeting', record.meeting ? meetingLines(page, record.meeting) : ['none']),
    section('Statements', record.statements.map((statement) => statementLine(page, statement))),
    section('Who', record.entities.map(entityLine)),
    section('Accounts', record.accounts ? accountLines(record.accounts) : ['none']),
    section('Narratives', record.narratives.map(narrativeLine)),
    section('Agreements', record.agreements.map(({ name, claims }) => `${name}: ${listOr('nothing claimed', claims)}`)),
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

interface Page {
  readonly record: Record
  readonly words: (spans: readonly Span[]) => string
  /** The content of each attribution, by its id. */
  readonly content: (attribution: string) => string
}

function pageOf(record: Record): Page {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => oneLine(record.article.text.slice(start, end))).join(' … ')
  const contents = new Map(record.attributions.map(({ id, content }) => [id, words(content)]))
  return { record, words, content: (attribution) => contents.get(attribution) ?? '?' }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '')

const listOr = (none: string, items: readonly string[]) => (items.length > 0 ? items.join(', ') : none)

function articleSection({ record: { article }, words }: Page): string {
  const facts = [
    ['kind', article.kind], ['issuer', article.issuer], ['outlet', article.outlet], ['byline', article.byline],
    ['credited to', article.creditedTo], ['section', article.section], ['published', article.published],
    ['language', article.language], ['url', article.url], ['headings', article.headings.map((it) => words([it])).join(' / ') || null],
    ['turns', article.turns.length || null],
  ]
  return [`# ${article.headline ?? '(no headline)'}`, facts.filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`).join('\n')].join('\n\n')
}

/** The lines of the text that belong to the page and not to the story. */
function leftOut({ article: { text, body, asides } }: Record): string[] {
  const around = [text.slice(0, body[0]), ...asides.map(([start, end]) => text.slice(start, end)), text.slice(body[1])]
  return around.flatMap((part) => part.split('\n')).map(oneLine).filter((line) => line !== '')
}

function meetingLines({ words }: Page, meeting: Meeting): string[] {
  const sides = meeting.sides.map(({ side, principal, role }) => [side, principal, role].filter(Boolean).join(', '))
  const how = [meeting.channel ?? 'channel unknown', meeting.secure ? 'secure' : null, meeting.date ?? `no date (${meeting.dateNote})`, meeting.place, meeting.duration]
  const described = meeting.describedAs.map((it) => `${words([it.words])} by ${it.by ?? 'nobody named'}`)
  return [
    ...sides.map((side) => `side: ${side}`),
    how.filter(Boolean).join('; '),
    ...described.map((line) => `described as ${line}`),
    `topics: ${listOr('none', meeting.topics)}`,
    ...meeting.evidence.map((span) => `told in: ${words([span])}`),
  ]
}

function statementLine(page: Page, statement: Statement): string {
  const { id, kind, act, speaker, addressee, relayedBy, verb, within } = statement
  const who = [speaker ?? '?', addressee && ` → ${addressee}`, relayedBy.length > 0 && `, relayed by ${relayedBy.join(', then ')}`]
  const what = [page.content(statement.attribution), ...notes(page, statement)].join(' | ')
  return `${id} [${[kind, act !== 'speech' && act, within && `in ${within}`].filter(Boolean).join(', ')}] ${who.filter(Boolean).join('')} — ${verb}: ${what}`
}

function notes({ words }: Page, { topic, condition, denies, agreements }: Statement): string[] {
  return [
    topic && `topic: ${topic}`,
    condition && `if: ${words([condition])}`,
    denies && `denies ${denies.statement ?? ''}: ${words([denies.denied])}`,
    agreements.length > 0 && `invokes: ${agreements.join(', ')}`,
  ].filter((note) => typeof note === 'string')
}

const entityLine = ({ name, kind, role, side, mentions }: Entity) =>
  [name, kind, role, side && `speaks for ${side}`, `${mentions.length} mention${mentions.length === 1 ? '' : 's'}`].filter(Boolean).join(', ')

function accountLines({ bothSides, only, contested }: Accounts): string[] {
  const bySide = (sides: { readonly [side: string]: readonly string[] }) => Object.entries(sides).map(([side, ids]) => `${side} ${ids.join(' ')}`).join('; ')
  return [
    ...bothSides.map(({ point, statements }) => `both: ${point} (${bySide(statements)})`),
    ...Object.entries(only).map(([side, ids]) => `only ${side}: ${listOr('nothing', ids)}`),
    ...contested.map(({ point, one, other }) => `contested: ${point} (${one.join(' ')} against ${other.join(' ')})`),
  ]
}

const narrativeLine = ({ claim, firstReport, followedBy, denied, toldBy }: Narrative) =>
  `“${claim}”, first report: ${firstReport ?? 'unknown'}; followed by: ${listOr('nobody', followedBy)}; denied in: ${listOr('nothing', denied)}${toldBy ? `; called a narrative by ${toldBy}` : ''}`
