import { generateOpml, parseOpml } from 'feedsmith'
import { webAddress } from './address.ts'

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string
  readonly title: string | null
  /** The outline that it stands in. */
  readonly folder: string | null
}

export type OpmlResult = { readonly ok: true; readonly feeds: readonly ListedFeed[] } | { readonly ok: false; readonly reason: 'not-opml'; readonly sentence: string }

interface Outline {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

/** The feeds of an OPML file, each once, as feed readers export them. */
export function feedsInOpml(text: string): OpmlResult {
  try {
    const { body } = parseOpml(text)
    const feeds = ((body?.outlines ?? []) as readonly Outline[]).flatMap((outline) => feedsUnder(outline, null))
    return { ok: true, feeds: [...new Map(feeds.map((it) => [it.url, it])).values()] }
  } catch {
    return { ok: false, reason: 'not-opml', sentence: 'This is no OPML file, or it is not well formed.' }
  }
}

function feedsUnder({ text, title, xmlUrl, outlines = [] }: Outline, folder: string | null): ListedFeed[] {
  const name = text ?? title ?? null
  const url = webAddress(xmlUrl)
  if (url !== null) return [{ url, title: name, folder }]
  return outlines.flatMap((outline) => feedsUnder(outline, name ?? folder))
}

/** The OPML file of a list of feeds, folder by folder. */
export function opmlOf(feeds: readonly ListedFeed[], title: string): string {
  if (feeds.length === 0) return emptyList(title)
  const outlines = [...Map.groupBy(feeds, ({ folder }) => folder)].flatMap(([folder, some]): Written[] => {
    const inside = some.map(outlineOf)
    return folder === null ? inside : [{ text: folder, outlines: inside }]
  })
  return generateOpml({ head: { title }, body: { outlines } }) as string
}

// The writer refuses a list of nothing, which is what a new store follows.
const emptyList = (title: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title></head><body/></opml>\n`

interface Written {
  text: string
  type?: string
  xmlUrl?: string
  outlines?: Written[]
}

const outlineOf = ({ url, title }: ListedFeed): Written => ({ text: title ?? url, type: 'rss', xmlUrl: url })
