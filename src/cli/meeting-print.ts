import type { Meeting, MeetingSide } from '../record/record.ts'
import { filled, painted } from './layout.ts'
import { nameOf, words, type Sheet } from './sheet.ts'

/** The meeting that the article tells of; nothing where it tells of none. */
export function meetingPart(sheet: Sheet): string {
  const { meeting } = sheet.record
  if (!meeting) return ''
  const rows = rowsOf(meeting, sheet).filter(([, value]) => value !== '')
  const lines = rows.map(([name, value]) =>
    filled([['plain', value]], { indent: ' '.repeat(15), first: `  ${name}`.padEnd(15) }, sheet.terminal),
  )
  return `${painted(['accent', 'The meeting'], sheet.terminal)}\n${lines.join('')}`
}

function rowsOf(meeting: Meeting, sheet: Sheet): [name: string, value: string][] {
  const { sides, date, dateNote, place, duration, topics, describedAs } = meeting
  return [
    ['between', sides.map(sideOf).join(' and ')],
    ['how', channelOf(meeting)],
    ['when', date ?? `not known${dateNote ? `: ${dateNote}` : ''}`],
    ['where', place ?? ''],
    ['how long', duration ?? ''],
    ['on', topics.join('; ')],
    ['described as', describedAs.map(({ words: span, by }) => `“${words(span, sheet)}” by ${describer(by, sheet)}`).join(', ')],
  ]
}

const sideOf = ({ side, principal, role }: MeetingSide) => {
  const who = [principal, role].filter((it) => it !== null).join(', ')
  return who ? `${side} (${who})` : side
}

const channelOf = ({ channel, secure }: Meeting) => [secure ? 'secure' : '', channel ?? 'not said'].filter((it) => it).join(' ')

const describer = (by: string | null, sheet: Sheet) => (by === 'outlet' || by === null ? 'the article' : nameOf(by, sheet))

/** Says what was left out where the article is not in English. */
export function languageNote({ record: { article }, terminal }: Sheet): string {
  const { language } = article
  if (language === null || language === 'en') return ''
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  return filled([['warn', `This text is in ${name}. Who says what is read in English only: of this text there is what stands in quotation marks, without its speakers.`]], { indent: '' }, terminal)
}
