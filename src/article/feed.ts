import { parseFeed } from 'feedsmith'
import { salvagedFeed } from './feed-salvage.ts'
import { momentIn } from './moment.ts'

/**
 * Feeds: the text of one comes in, its items go out, whichever of RSS, Atom, RDF and JSON Feed it is. Links
 * are as the feed gives them; nothing is fetched. A broken feed gives the items that can be made out.
 */
export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
  /** False where the feed is broken or cut off, and items may be missing. */
  readonly whole: boolean
}

export interface FeedItem {
  readonly title: string | null
  readonly url: string | null
  readonly id: string | null
  readonly published: string | null
  readonly updated: string | null
  /** Its text as HTML: the whole of it where the feed carries it, otherwise what the feed says of it. */
  readonly html: string | null
  readonly author: string | null
}

export type FeedResult = ({ readonly ok: true } & Feed) | { readonly ok: false; readonly reason: 'not-a-feed'; readonly sentence: string }

/** The feed in a text. */
export function feedFrom(text: string): FeedResult {
  const feed = wellFormed(text) ?? salvagedFeed(text)
  if (feed) return { ok: true, ...feed }
  return { ok: false, reason: 'not-a-feed', sentence: 'It looks like a feed, but has no items that could be read.' }
}

type Parsed = ReturnType<typeof parseFeed>

function wellFormed(text: string): Feed | null {
  try {
    const feed = feedOf(parseFeed(text))
    if (feed.items.length === 0 && ITEM.test(text)) return null
    return { ...feed, whole: END.test(text.slice(-LAST)) }
  } catch {
    return null // the parser gives no part of a broken feed
  }
}

// Takes "</rss>", "</rdf:RDF> <!-- made at noon -->" and the end of a JSON Feed; leaves "</item>": there the rest is missing.
const END = /(?:<\/(?:\w+:)?(?:rss|feed|rdf)\s*>|\})\s*(?:<!--[^>]*-->\s*)*$/i
const LAST = 500

const ITEM = /<(?:\w+:)?(?:item|entry)[\s>]/i

function feedOf(parsed: Parsed): Omit<Feed, 'whole'> {
  switch (parsed.format) {
    case 'rss': return { title: parsed.feed.title ?? null, items: (parsed.feed.items ?? []).map(rssItem) }
    case 'rdf': return { title: parsed.feed.title ?? null, items: (parsed.feed.items ?? []).map(rdfItem) }
    case 'atom': return { title: parsed.feed.title?.value ?? null, items: (parsed.feed.entries ?? []).map(atomItem) }
    case 'json': return { title: parsed.feed.title ?? null, items: (parsed.feed.items ?? []).map(jsonItem) }
  }
}

type Items<F extends Parsed['format'], K extends string> = Extract<Parsed, { format: F }>['feed'] extends { [_ in K]?: (infer I)[] } ? I : never

function rssItem(item: Items<'rss', 'items'>): FeedItem {
  const { title, link, guid, description, content, pubDate, dc, authors, atom } = item
  return {
    title: title ?? null,
    url: link ?? (guid?.isPermaLink === false ? null : addressOr(guid?.value)),
    id: guid?.value ?? link ?? null,
    published: moment(pubDate ?? dc?.dates?.[0]),
    updated: moment(atom?.updated),
    html: content?.encoded ?? description ?? null,
    author: dc?.creators?.[0] ?? authors?.[0]?.name ?? authors?.[0]?.email ?? null,
  }
}

function rdfItem({ title, link, description, content, dc, rdf }: Items<'rdf', 'items'>): FeedItem {
  return {
    title: title ?? null,
    url: link ?? null,
    id: rdf?.about ?? link ?? null,
    published: moment(dc?.dates?.[0]),
    updated: null,
    html: content?.encoded ?? description ?? null,
    author: dc?.creators?.[0] ?? null,
  }
}

function atomItem({ title, links = [], id, published, updated, content, summary, authors }: Items<'atom', 'entries'>): FeedItem {
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  return {
    title: title?.value ?? null,
    url: link?.href ?? addressOr(id),
    id: id ?? link?.href ?? null,
    published: moment(published ?? updated),
    updated: moment(updated),
    html: content?.value ?? summary?.value ?? null,
    author: authors?.[0]?.name ?? null,
  }
}

function jsonItem(item: Items<'json', 'items'>): FeedItem {
  const { title, url, external_url, id, date_published, date_modified, content_html, content_text, summary, authors } = item
  return {
    title: title ?? null,
    url: url ?? external_url ?? addressOr(id),
    id: id ?? url ?? null,
    published: moment(date_published),
    updated: moment(date_modified),
    html: content_html ?? content_text ?? summary ?? null,
    author: authors?.[0]?.name ?? null,
  }
}

/** The parser says of a date only that it is there. */
const moment = (raw: unknown) => momentIn(typeof raw === 'string' ? raw : null)

const addressOr = (id: string | undefined) => (id !== undefined && /^https?:\/\//i.test(id) ? id : null)
