import type { Record, Statement } from '../record/record.ts'
import type { Span } from '../text/span.ts'
import { filled, painted, type Words } from './layout.ts'
import { languageNote, meetingPart } from './meeting-print.ts'
import { accountsPart, agreementsPart, conditionalsPart, denialsPart, narrativesPart } from './parts-print.ts'
import { isOnlyRelay, sentenceOf, spokenWords, type Sheet } from './sheet.ts'
import type { Terminal } from './world.ts'

/**
 * The record of one article for a person to read: the headline, the meeting, the key points by topic with the
 * sentence that each comes from, and what follows from them. Every number refers to a key point above.
 */
export function printedRecord(record: Record, sentences: readonly Span[], terminal: Terminal): string {
  const shown = record.statements.filter((it) => !isOnlyRelay(it, record))
  const number = new Map(shown.map((it, i) => [it.id, i + 1]))
  const sheet: Sheet = { record, sentences, terminal, number }
  const parts = [
    headPart(sheet),
    languageNote(sheet),
    meetingPart(sheet),
    pointsPart(shown, sheet),
    accountsPart(sheet),
    denialsPart(shown, sheet),
    conditionalsPart(sheet),
    agreementsPart(sheet),
    narrativesPart(sheet),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function headPart({ record: { article }, terminal }: Sheet): string {
  const { headline, creditedTo, outlet, byline, section, published, url } = article
  const credit = [creditedTo ?? outlet, byline && `by ${byline}`, section, published, url].filter((it) => it)
  return (
    filled([['bold', headline ?? 'Without a headline']], { indent: '' }, terminal) +
    (credit.length > 0 ? filled([['dim', credit.join(' · ')]], { indent: '' }, terminal) : '')
  )
}

/** The key points, under their topics in the order in which the article comes to them. */
function pointsPart(statements: readonly Statement[], sheet: Sheet): string {
  if (statements.length === 0) return filled([['plain', 'Nobody is quoted or reported as saying anything.']], { indent: '' }, sheet.terminal)
  const topics = Map.groupBy(statements, ({ topic }) => topic)
  const onlyTopic = topics.size === 1 && topics.has(null)
  return [...topics]
    .map(([topic, points]) => {
      const title = topic ?? (onlyTopic ? 'Key points' : 'Other points')
      return `${painted(['accent', capital(title)], sheet.terminal)}\n${points.map((it) => point(it, sheet)).join('\n')}`
    })
    .join('\n')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const KINDS = { direct: 'verbatim', mixed: 'part verbatim', indirect: 'paraphrase' } as const

/**
 *  3  Ana Ruiz, Foreign Minister → reporters
 *     warn · part verbatim · relayed by Harbour Post
 *     that the border would stay “closed for good”
 *     │ The foreign minister, Ana Ruiz, warned reporters that …
 */
function point(statement: Statement, sheet: Sheet): string {
  const { terminal, number } = sheet
  const indent = '     '
  const first = `${String(number.get(statement.id)).padStart(2)}   `
  const sentence = sentenceOf(statement, sheet)
  return [
    filled(whoToWhom(statement, sheet), { indent, first }, terminal),
    filled([['dim', howSaid(statement)]], { indent }, terminal),
    filled(spokenWords(statement, sheet), { indent, first: statement.kind === 'indirect' ? '   ~ ' : indent }, terminal),
    sentence && filled([['dim', sentence]], { indent: '     │ ' }, terminal),
  ].join('')
}

function whoToWhom({ speaker, addressee }: Statement, { record }: Sheet): Words[] {
  const entity = record.entities.find((it) => it.id === speaker)
  const who: Words[] = entity ? [['bold', entity.name]] : [['warn', 'speaker not named']]
  if (entity?.role) who.push(['plain', `, ${entity.role}`])
  if (addressee !== null) who.push(['plain', ` → ${addressee}`])
  return who
}

function howSaid({ verb, kind, relayedBy }: Statement): string {
  const relay = relayedBy.length > 0 ? [`relayed by ${relayedBy.join(', then by ')}`] : []
  return [verb, KINDS[kind], ...relay].join(' · ')
}
