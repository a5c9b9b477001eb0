import { byId, linkedNodes, namedIn, stringOf, stringsOf, typesOf, type LinkedNode } from './json-ld.ts'
import type { Markup } from './markup.ts'

/** What the page says of itself for machines: its metas and its linked data, in one place. */
export interface Claims {
  /** The values of these metas, in the order of the names given. */
  readonly metas: (...names: readonly string[]) => string[]
  readonly meta: (...names: readonly string[]) => string | null
  /** The node of the linked data that is this page's article. */
  readonly article: LinkedNode
  readonly authors: readonly Named[]
  readonly publishers: readonly string[]
  /** Whom the publisher names as the origin, when not itself. */
  readonly sources: readonly string[]
  readonly crumbs: readonly string[]
}

export interface Named {
  readonly name: string
  readonly types: readonly string[]
}

export function claimsOf({ metas, jsonLd }: Markup): Claims {
  const nodes = linkedNodes(jsonLd)
  const known = byId(nodes)
  const article = articleNode(nodes)
  const valuesOf = (...names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? [])
  return {
    metas: valuesOf,
    meta: (...names) => valuesOf(...names)[0] ?? null,
    article,
    authors: [...namedIn(article['author'], known), ...namedIn(article['creator'], known)],
    publishers: namedIn(article['publisher'], known).map(({ name }) => name),
    sources: ['sourceOrganization', 'copyrightHolder'].flatMap((key) => namedIn(article[key], known).map(({ name }) => name)),
    crumbs: crumbsOf(nodes),
  }
}

// Takes "NewsArticle", "ReportageNewsArticle", "LiveBlogPosting"; leaves "ArticleList".
const ARTICLE = /(?:Article|Posting|Report|Review)$/
const PAGE = /(?:WebPage|ItemPage|VideoObject|Event)$/

/** Articles before pages, the one with a headline and the outermost first; pages often list others further in. */
function articleNode(nodes: readonly LinkedNode[]): LinkedNode {
  const worth = (node: LinkedNode): number => {
    const types = typesOf(node)
    const kind = types.some((type) => ARTICLE.test(type)) ? 4 : types.some((type) => PAGE.test(type)) ? 1 : 0
    return kind && kind + Number(stringOf(node['headline']) !== null) + Number(stringOf(node['datePublished']) !== null)
  }
  let best: LinkedNode = {}
  let bestWorth = 0
  for (const node of nodes) if (worth(node) > bestWorth) [best, bestWorth] = [node, worth(node)]
  return best
}

function crumbsOf(nodes: readonly LinkedNode[]): string[] {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.['itemListElement']
  return Array.isArray(list) ? list.slice(0, 20).flatMap(crumbName) : []
}

function crumbName(crumb: unknown): string[] {
  if (typeof crumb !== 'object' || crumb === null) return []
  const { name, item } = crumb as LinkedNode
  return stringsOf(name ?? (item as LinkedNode | undefined)?.['name'])
}
