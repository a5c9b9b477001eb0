import type { Intake } from '../article/take-in.ts'
import { failure, type Failure } from './failure.ts'
import { allBytes, type Opened } from './open-document.ts'
import { readArticle, type Read, type Reading } from './read-article.ts'

export interface ReadingOpened extends Reading {
  /** Takes the bytes as the article's text itself, whatever they look like. */
  readonly plain?: boolean
}

/** Reads the one article in what was opened: a page, a pasted text, an official document, a newsletter. */
export async function readOpened(opened: Opened, { plain = false, ...reading }: ReadingOpened): Promise<Read | Failure> {
  const all = await allBytes(opened)
  if (!all.ok) return all
  const { name, kind, url, contentType } = opened
  const read = kind === 'mail' && !plain
    ? await readMail(all.bytes, reading)
    : await readArticle({ bytes: all.bytes, plain, ...(url && { url }), ...(contentType && { contentType }) }, reading)
  return read.ok ? read : failure(read.reason, `${name}: ${read.sentence}`)
}

/** A newsletter's subject is its headline and its sender its outlet, where its words name none. */
async function readMail(bytes: Uint8Array, reading: Reading): Promise<Read | Failure> {
  const { mailFrom } = await import('../article/mail.ts')
  const mail = await mailFrom(bytes)
  if (!mail.ok) return mail
  const input: Intake = { text: mail.html ?? mail.text ?? '', ...(mail.date && { date: mail.date }) }
  const read = await readArticle(input, reading)
  if (!read.ok) return read
  const { article } = read.record
  return { ...read, record: { ...read.record, article: { ...article, headline: article.headline ?? mail.subject, outlet: article.outlet ?? mail.from } } }
}
