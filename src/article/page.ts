/**
 * A news page's HTML comes in, an Article goes out: its main text, and what the page says about itself.
 * It fetches nothing, runs no script, and knows nothing of what the words mean.
 */
import type { Article } from './article.ts'
import { parseHtml } from './dom.ts'
import { layOut } from './layout.ts'
import { mainText } from './main-text.ts'
import { pageBlocks } from './page-blocks.ts'

export interface PageOptions {
  /** Where the page was found: links are told home from abroad by it, and it is the address where the page names none. */
  readonly url?: string
}

/** The article on a page. Where there is none, `body` is empty and the rest says what could be known. */
export function articleFromPage(html: string, options: PageOptions = {}): Article {
  const document = parseHtml(html)
  const blocks = pageBlocks(document)
  return {
    ...layOut(blocks, mainText(blocks)),
    ...{ headline: null, byline: null, creditedTo: null, section: null, published: null, modified: null, language: null, url: options.url ?? null, outlet: null },
    asides: [],
    kind: 'article',
    issuer: null,
    turns: [],
  }
}

/** The story's words: the body without its asides, block by block. */
export function extracted(article: Article): string {
  let text = ''
  let at = article.body[0]
  for (const [start, end] of article.asides) {
    text += article.text.slice(at, start)
    at = end
  }
  return (text + article.text.slice(at, article.body[1])).replace(/\n{3,}/g, '\n\n').trim()
}
