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
  const { title, found } = valuesIn(text)
  const items = found.map(itemOf).filter((item) => item.title !== null || item.url !== null)
  return items.length > 0 ? { title, items, whole: false } : null
}

type Values = Map<string, string>

function valuesIn(text: string): { title: string | null; found: Values[] } {
  const found: Values[] = []
  const open: string[] = []
  let title: string | null = null
  let itemAt = -1
  const note = (name: string, value: string) => found.at(-1)!.set(name, (found.at(-1)!.get(name) ?? '') + value)
  const handler = {
    onopentag(name: string, attributes: { [name: string]: string }) {
      open.push(name)
      if (ITEM.test(name)) {
        found.push(new Map())
        itemAt = open.length
      } else if (itemAt >= 0 && isArticleLink(name, attributes)) note('link', attributes.href!)
    },
    ontext(words: string) {
      const element = open[itemAt]
      if (itemAt >= 0 && element !== undefined) note(open.at(-1) === 'name' ? 'name' : element, words)
      else if (open.at(-1) === 'title') title ??= words.trim() || null
    },
    onclosetag() {
      open.pop()
      if (open.length < itemAt) itemAt = -1
    },
  }
  new Parser(handler, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true }).end(text)
  return { title, found }
}

// Takes "item", "entry" and "atom:entry"; leaves "items", the list at the head of an RDF feed.
const ITEM = /^(?:\w+:)?(?:item|entry)$/

const isArticleLink = (name: string, { href, rel = 'alternate' }: { [name: string]: string }) =>
  name.endsWith('link') && href !== undefined && rel === 'alternate'

function itemOf(values: Values): FeedItem {
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
