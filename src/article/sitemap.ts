import { Parser } from 'htmlparser2'
import { momentIn } from './moment.ts'

/** A sitemap: the articles that a site lists, or further sitemaps. Nothing is fetched. */
export interface Sitemap {
  readonly ok: true
  readonly pages: readonly SitemapPage[]
  /** The addresses of further sitemaps, where this is an index of them. */
  readonly sitemaps: readonly string[]
}

export interface SitemapPage {
  readonly url: string
  /** From the news extension, as `published`, `outlet` and `language` are. */
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly modified: string | null
}

export type SitemapResult = Sitemap | { readonly ok: false; readonly reason: 'not-a-sitemap'; readonly sentence: string }

/** The sitemap in a text; from a broken or cut-off one, what stands before the break. */
export function sitemapFrom(text: string): SitemapResult {
  const { pages, sitemaps } = entriesIn(text)
  if (pages.length + sitemaps.length > 0) return { ok: true, pages: pages.map(pageOf), sitemaps: sitemaps.map((it) => it.get('loc')!) }
  return { ok: false, reason: 'not-a-sitemap', sentence: 'It looks like a sitemap, but lists no addresses.' }
}

type Entry = Map<string, string>

function entriesIn(text: string): { pages: Entry[]; sitemaps: Entry[] } {
  const found: { [kind: string]: Entry[] } = { url: [], sitemap: [] }
  let entry: Entry | null = null
  let element = ''
  const parser = new Parser(
    {
      onopentag(name) {
        element = localName(name)
        if (element in found && !name.includes('image')) found[element]!.push((entry = new Map()))
      },
      ontext: (words) => void entry?.set(element, (entry.get(element) ?? '') + words.trim()),
      onclosetag(name, isImplied) {
        if (isImplied && localName(name) === 'loc') entry?.delete('loc') // half an address leads nowhere
        if (localName(name) in found) entry = null
        element = ''
      },
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  )
  parser.end(text)
  const located = (entries: Entry[]) => entries.filter((it) => it.get('loc'))
  return { pages: located(found.url!), sitemaps: located(found.sitemap!) }
}

/** "news:title" and "title" are the same; pictures and films have a name space of their own and are left apart. */
const localName = (name: string) => (/^(?:image|video):/.test(name) ? name : name.slice(name.indexOf(':') + 1))

const pageOf = (entry: Entry): SitemapPage => ({
  url: entry.get('loc')!,
  title: entry.get('title') || null,
  published: momentIn(entry.get('publication_date')),
  outlet: entry.get('name') || null,
  language: entry.get('language')?.slice(0, 2).toLowerCase() || null,
  modified: momentIn(entry.get('lastmod')),
})
