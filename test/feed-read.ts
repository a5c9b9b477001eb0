import { DomUtils, parseDocument } from 'htmlparser2'

const { getElementsByTagName, textContent } = DomUtils

export interface FeedRead {
  readonly self: string
  readonly hub: string | null
  readonly items: readonly { readonly id: string; readonly title: string; readonly published: string; readonly updated: string }[]
}

/** A feed as its readers understand it: an independent parser for XML, and plain JSON. */
export function feedIn(form: string, text: string): FeedRead {
  if (form === 'json') {
    const { feed_url: self, hubs, items } = JSON.parse(text)
    return { self, hub: hubs?.[0].url ?? null, items: items.map(({ id, title, date_published: published, date_modified: updated }: any) => ({ id, title, published, updated })) }
  }
  const all = (name: string, within: any): any[] => getElementsByTagName(name, within)
  const said = (name: string, within: any) => textContent(all(name, within)[0] ?? [])
  const feed = parseDocument(text, { xmlMode: true })
  const link = (rel: string) => all(form === 'atom' ? 'link' : 'atom:link', feed).find((it) => it.attribs.rel === rel)?.attribs.href ?? null
  const names = form === 'atom' ? ['entry', 'id', 'published', 'updated'] : ['item', 'guid', 'pubDate', 'atom:updated']
  const items = all(names[0]!, feed).map((it) => ({ id: said(names[1]!, it), title: said('title', it), published: said(names[2]!, it), updated: said(names[3]!, it) }))
  return { self: link('self'), hub: link('hub'), items }
}
