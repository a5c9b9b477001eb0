import { feedFrom } from '../article/feed.ts'
import { decodeHtml } from '../article/charset.ts'
import { messagesIn } from '../article/mailbox.ts'
import { mailFrom, type Mail } from '../article/mail.ts'
import { sitemapFrom } from '../article/sitemap.ts'
import { pagesIn } from '../article/warc.ts'
import { failure, type Failure } from './failure.ts'
import { inTime } from './in-time.ts'
import { LIMITS } from './limits.ts'
import { allBytes, type Opened } from './open-document.ts'

/** One article, or only its link, out of a feed, a sitemap, an archive or a mailbox. */
export interface Unpacked {
  readonly ok: true
  readonly id: string
  readonly html: string | null
  readonly url: string | null
  readonly title: string | null
  readonly date: string | null
}

type Unpacking = (opened: Opened) => AsyncGenerator<Unpacked | Failure>

const UNPACKING: { readonly [kind in Opened['kind']]: Unpacking } = {
  feed: fromFeed,
  sitemap: fromSitemap,
  archive: fromArchive,
  mailbox: fromMailbox,
  mail: fromMailbox,
  page: nothing,
}

/** What holds articles gives them one after another; what is broken in it gives a failure in its place. */
export const unpacked: Unpacking = (opened) => UNPACKING[opened.kind](opened)

async function* fromFeed(opened: Opened): AsyncGenerator<Unpacked | Failure> {
  const text = await textOf(opened)
  const feed = text.ok ? inTime(text, () => feedFrom(text.text)) : text
  if (!feed.ok) return yield named(feed, opened)
  for (const [i, { id, html, url, title, published, updated }] of feed.items.entries())
    yield { ok: true, id: id ?? url ?? String(i + 1), html, url, title, date: published ?? updated }
  if (!feed.whole) yield failure('broken', `${opened.name} is not well formed; items may be missing.`)
}

async function* fromSitemap(opened: Opened): AsyncGenerator<Unpacked | Failure> {
  const text = await textOf(opened)
  const sitemap = text.ok ? inTime(text, () => sitemapFrom(text.text)) : text
  if (!sitemap.ok) return yield named(sitemap, opened)
  for (const { url, title, published, modified } of sitemap.pages) yield { ok: true, id: url, html: null, url, title, date: published ?? modified }
  for (const url of sitemap.sitemaps) yield { ok: true, id: url, html: null, url, title: null, date: null }
}

async function* fromArchive({ stream, name }: Opened): AsyncGenerator<Unpacked | Failure> {
  for await (const page of pagesIn(stream, LIMITS.documentBytes)) {
    if (!page.ok) yield failure(page.reason, `${name}: ${page.sentence}`)
    else {
      const { url, fetched, contentType, bytes } = page
      yield { ok: true, id: url, html: decodeHtml(bytes, contentType ?? undefined).html, url, title: null, date: fetched }
    }
  }
}

async function* fromMailbox({ kind, stream, name }: Opened): AsyncGenerator<Unpacked | Failure> {
  let count = 0
  for await (const message of kind === 'mail' ? whole(stream) : messagesIn(stream)) {
    const mail = await mailFrom(message)
    count++
    yield mail.ok ? fromMail(mail, count) : failure(mail.reason, `Message ${count} of ${name}: ${mail.sentence}`)
  }
}

const fromMail = ({ id, html, text, subject, date }: Mail, count: number): Unpacked => ({ ok: true, id: id ?? String(count), html: html ?? text, url: null, title: subject, date })

async function* whole(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.concat(await Array.fromAsync(stream))
}

async function* nothing({ name }: Opened): AsyncGenerator<Failure> {
  yield failure('not-a-collection', `${name} is no feed, sitemap, archive or mailbox; "readout read" reads a single page.`)
}

async function textOf(opened: Opened): Promise<{ ok: true; text: string } | Failure> {
  const all = await allBytes(opened)
  return all.ok ? { ok: true, text: decodeHtml(all.bytes, opened.contentType).html } : all
}

const named = ({ reason, sentence }: Omit<Failure, 'ok'>, { name }: Opened) => failure(reason, sentence.startsWith(name) ? sentence : `${name}: ${sentence}`)
