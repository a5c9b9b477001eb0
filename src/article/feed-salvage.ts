import { Parser } from 'htmlparser2'
import type { Feed, FeedItem } from './feed.ts'
import { momentIn } from './moment.ts'

/** What an element of an item is for, in any of the dialects. Earlier names go first where an item has several. */
const FIELDS: { readonly [field in keyof FeedItem]: readonly string[] } = {
  title: ['title'],
  url: ['link'],
  id: ['guid', 'id'],
  published: ['pubdate', 'published', 'dc:date', 'issued', 'updated', 'modified'],
  updated: ['updated', 'modified', 'atom:updated'],
  html: ['content:encoded', 'content', 'xhtml:body', 'body', 'description', 'summary'],
  author: ['dc:creator', 'name', 'author'],
}

/** The items of a feed that no strict parser takes: cut off, wrongly nested, with HTML let loose in it. An item that is not closed counts too. */
export function salvagedFeed(text: string): Feed | null {
  const found: Map<string, string>[] = []
  let feedTitle: string | null = null
  let item: Map<string, string> | null = null
  let element = ''
  let open = 0
  const note = (name: string, value: string) => item?.set(name, (item.get(name) ?? '') + value)
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ITEM.test(name)) {
          found.push((item = new Map()))
          element = ''
        } else if (!element) {
          element = name
          if (isArticleLink(name, attributes)) note('link', attributes.href!)
        } else open++
      },
      ontext(words) {
        if (item) note(element, words)
        else if (element.endsWith('title') && feedTitle === null && words.trim()) feedTitle = words.trim()
      },
      onclosetag(name) {
        if (ITEM.test(name)) item = null
        else if (open > 0) open--
        else element = ''
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.end(text)
  const items = found.map(itemOf).filter(({ title, url }) => title !== null || url !== null)
  return items.length > 0 ? { title: feedTitle, items, whole: false } : null
}

// Takes "item", "entry" and "atom:entry"; leaves "items", the list at the head of an RDF feed.
const ITEM = /^(?:\w+:)?(?:item|entry)$/

const isArticleLink = (name: string, { href, rel = 'alternate' }: { [name: string]: string }) =>
  name.endsWith('link') && href !== undefined && rel === 'alternate'

function itemOf(values: Map<string, string>): FeedItem {
  const value = (field: keyof FeedItem) => FIELDS[field].map((name) => values.get(name)?.trim()).find((it) => it) ?? null
  return {
    title: value('title'),
    url: value('url'),
    id: value('id') ?? value('url'),
    published: momentIn(value('published')),
    updated: momentIn(value('updated')),
    html: value('html'),
    author: value('author'),
  }
}
