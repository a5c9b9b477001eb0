// One line of JSON as a document to be added. In: its bytes. Out: a page or a text, an address to be fetched, or why neither.
import { partyCalled } from '../record/names/countries.ts'
import type { Filing } from '../store/decided/filings.ts'
import type { Handed } from './add.ts'
import { askedIn } from './asked.ts'
import { failure, type Failure } from './failure.ts'
import { pageOf } from './page-of.ts'

/** A page that is only named. */
export interface Link {
  readonly url: string
  readonly date: string | null
  readonly filing?: Filing | null
}

/** {"html" or "text", "url", "title", "date", "outlet" or "publisher", "side", "meeting"}; whatever is not there is not known. What an outlet writes ("kind": "press") is no side's own text, wherever the outlet sits. */
export function fromLine(bytes: Uint8Array, name: string): Handed | Link | Failure {
  const asked = askedIn(bytes)
  if (!asked.ok) return failure(asked.reason, `${name}: ${asked.sentence}`)
  const field = (name: string): string | null => (typeof asked.fields[name] === 'string' ? asked.fields[name] : null)
  const [html, text, url, title] = [field('html'), field('text'), field('url'), field('title')]
  const about = { url, date: field('date'), filing: filingIn(field('kind') === 'press' ? null : field('side'), field('meeting')) }
  if (!html && text && title) return textDocument(pageOf({ title, text, outlet: field('outlet') ?? field('publisher') }), null, about)
  if (html || text) return textDocument(html, text, about)
  return url ? { ...about, url } : failure('no-html', `${name} has neither "html" nor "text" nor "url".`)
}

/** What a text was filed with, in the words of whoever files it; null where nothing is said. */
export function filingIn(side: string | null, filedUnder: string | null): Filing | null {
  return side || filedUnder ? { side: side ? partyCalled(side) : null, filedUnder: filedUnder || null } : null
}

export const textDocument = (html: string | null, text: string | null, { url, date, filing = null }: Pick<Handed, 'url' | 'date' | 'filing'>): Handed =>
  ({ bytes: Buffer.from(html ?? text ?? ''), contentType: html === null ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8', url, date: date ?? null, filing })
