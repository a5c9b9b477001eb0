import type { Record, Statement } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import { filled, painted, type Words } from './layout.ts'
import { languageNote, meetingPart } from './meeting-print.ts'
import { printedMoment } from './moment-print.ts'
import { accountsPart, agreementsPart, conditionalsPart, denialsPart, narrativesPart } from './parts-print.ts'
import { sentenceOf, sheetOf, spokenWords, verbOf, type Sheet } from './sheet.ts'
import type { Terminal } from './world.ts'

const PARTS: readonly ((sheet: Sheet) => string)[] = [
  headPart, languageNote, meetingPart, pointsPart, accountsPart, denialsPart, conditionalsPart, agreementsPart, narrativesPart,
]

/**
 * The record of one article for a person to read: the headline, the meeting, the key points by topic with the
 * sentence that each comes from, and what follows from them. Every number refers to a key point above.
 */
export function printedRecord(record: Record, sentences: readonly Span[], terminal: Terminal): string {
  const sheet = sheetOf(record, sentences, terminal)
  return PARTS.map((part) => part(sheet)).filter((part) => part !== '').join('\n')
}

function headPart({ record: { article }, terminal }: Sheet): string {
  const { headline, creditedTo, outlet, byline, section, published, url } = article
  const credit = [creditedTo ?? outlet, byline && `by ${byline}`, section, published && printedMoment(published), url].filter((it) => it)
  return (
    filled([['bold', headline ?? 'Without a headline']], { indent: '' }, terminal) +
    (credit.length > 0 ? filled([['dim', credit.join(' · ')]], { indent: '' }, terminal) : '')
  )
}

function pointsPart(sheet: Sheet): string {
  const { topics, terminal } = sheet
  if (topics.size === 0) return filled([['plain', 'Nobody is quoted or reported as saying anything.']], { indent: '' }, terminal)
  const others = topics.size === 1 ? 'Key points' : 'Other points'
  return [...topics]
    .map(([topic, points]) => `${painted(['accent', capital(topic ?? others)], terminal)}\n${points.map((it) => point(it, sheet)).join('\n')}`)
    .join('\n')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const KINDS = { direct: 'verbatim', mixed: 'part verbatim', indirect: 'paraphrase' } as const
// What somebody believes or wants was not said by them, or not here.
const ACTS = { speech: [], thought: ['a belief'], plan: ['a plan'] } as const

/**
 *  3   Ana Ruiz, Foreign Minister → reporters
 *      warn · part verbatim · relayed by Harbour Post
 *      that the border would stay “closed for good”
 *      │ The foreign minister, Ana Ruiz, warned reporters that …
 */
function point(statement: Statement, sheet: Sheet): string {
  const { terminal, number } = sheet
  const indent = '     '
  const first = `${String(number.get(statement.id)).padStart(2)}   `
  const sentence = sentenceOf(statement, sheet)
  return [
    filled(whoToWhom(statement, sheet), { indent, first }, terminal),
    filled([['dim', howSaid(statement, sheet)]], { indent }, terminal),
    filled(spokenWords(statement, sheet), { indent, first: statement.kind === 'indirect' ? '   ~ ' : indent }, terminal),
    sentence && filled([['dim', sentence]], { indent: '     │ ' }, terminal),
  ].join('')
}

function whoToWhom({ speaker, addressee }: Statement, { entities }: Sheet): Words[] {
  const entity = speaker === null ? undefined : entities.get(speaker)
  const who: Words[] = entity ? [['bold', entity.name]] : [['warn', 'speaker not named']]
  if (entity?.role) who.push(['plain', `, ${entity.role}`])
  if (addressee !== null) who.push(['plain', ` → ${addressee}`])
  return who
}

function howSaid(statement: Statement, sheet: Sheet): string {
  const { kind, act, relayedBy } = statement
  const relay = relayedBy.length > 0 ? [`relayed by ${relayedBy.join(', then by ')}`] : []
  return [verbOf(statement, sheet), ...ACTS[act], KINDS[kind], ...relay].join(' · ')
}
