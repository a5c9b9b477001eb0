import { html, raw } from 'hono/html'
import type { FeedForm } from '../../reading/feed-addresses.ts'
import { updatedAt, type Entry, type Feed } from './feed.ts'
import { xmlText } from './xml-text.ts'

interface Form {
  readonly type: string
  readonly written: (feed: Feed) => string | Promise<string>
}

/** The ways to write a feed. */
export const FORMS: { readonly [form in FeedForm]: Form } = {
  atom: { type: 'application/atom+xml', written: async (feed) => String(await atom(feed)) },
  rss: { type: 'application/rss+xml', written: async (feed) => String(await rss(feed)) },
  json: { type: 'application/feed+json', written: (feed) => JSON.stringify(json(feed)) },
}

const XML = raw('<?xml version="1.0" encoding="utf-8"?>\n')

const atom = (feed: Feed) => html`${XML}<feed xmlns="http://www.w3.org/2005/Atom"><id>${feed.self}</id><title>${xmlText(feed.title)}</title><link rel="self" href="${feed.self}"/><link href="${feed.home}"/>
${feed.hubs.map((hub) => html`<link rel="hub" href="${hub}"/>`)}
<updated>${updatedAt(feed)}</updated>
${feed.entries.map(atomEntry)}</feed>
`

const atomEntry = ({ id, link, title, text, author, topics, published, updated }: Entry) => html`<entry><id>${id}</id><title>${xmlText(title)}</title><link href="${link}"/><published>${published}</published><updated>${updated}</updated>
<author><name>${xmlText(author ?? 'Readout')}</name></author>${topics.map((topic) => html`<category term="${xmlText(topic)}"/>`)}<summary>${xmlText(text)}</summary></entry>
`

const rss = (feed: Feed) => html`${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xmlText(feed.title)}</title><link>${feed.home}</link><description>${xmlText(feed.title)}</description>
<atom:link rel="self" href="${feed.self}" type="application/rss+xml"/>${feed.hubs.map((hub) => html`<atom:link rel="hub" href="${hub}"/>`)}
<lastBuildDate>${mailDate(updatedAt(feed))}</lastBuildDate>
${feed.entries.map(rssItem)}</channel></rss>
`

const rssItem = ({ id, link, title, text, author, topics, published, updated }: Entry) => html`<item><guid isPermaLink="${String(id === link)}">${id}</guid><title>${xmlText(title)}</title><link>${link}</link><pubDate>${mailDate(published)}</pubDate><atom:updated>${updated}</atom:updated>
<dc:creator>${xmlText(author ?? 'Readout')}</dc:creator>${topics.map((topic) => html`<category>${xmlText(topic)}</category>`)}<description>${xmlText(text)}</description></item>
`

/** RSS writes dates as mail does. */
const mailDate = (iso: string) => new Date(iso).toUTCString()

const json = ({ title, self, home, hubs, entries }: Feed) => ({
  ...{ version: 'https://jsonfeed.org/version/1.1', title, home_page_url: home, feed_url: self },
  ...(hubs.length > 0 && { hubs: hubs.map((url) => ({ type: 'WebSub', url })) }),
  items: entries.map(jsonItem),
})

const jsonItem = ({ id, link, title, text, author, topics, published, updated, data }: Entry) => ({
  ...{ id, url: link, title, content_text: text, date_published: published, date_modified: updated, tags: topics },
  ...(author !== null && { authors: [{ name: author }] }),
  _readout: data,
})
