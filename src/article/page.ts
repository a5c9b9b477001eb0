/**
 * A news page's HTML comes in, an Article goes out: its main text, and what the page says about itself.
 * It fetches nothing, runs no script, and knows nothing of what the words mean.
 */
import { hostOf } from './address.ts'
import type { Article } from './article.ts'
import { creditOf } from './credits.ts'
import { parseHtml } from './dom.ts'
import { layOut } from './layout.ts'
import { mainText } from './main-text.ts'
import { metadata } from './metadata.ts'
import { pageBlocks } from './page-blocks.ts'
import { languageOfText } from './text-language.ts'

export interface PageOptions {
  /** Where the page was found: links are told home from abroad by it, and it is the address where the page names none. */
  readonly url?: string | null
}

/** The article on a page. Where there is none, `body` is empty and the rest says what could be known. */
export function articleFromPage(html: string, options: PageOptions = {}): Article {
  const document = parseHtml(html)
  const blocks = pageBlocks(document)
  const { headline, byline, published, modified, section, language, outlet, url, ...said } = metadata(document, options)
  const laid = layOut(blocks, mainText(blocks, hostOf(options.url ?? url)))
  const creditedTo = said.creditedTo ?? creditOf(laid.text, laid.body, { byline, outlet }).creditedTo
  return {
    ...laid, asides: [], kind: 'article', issuer: null, turns: [],
    headline, byline, creditedTo, section, published, modified, url, outlet,
    language: language === 'en' ? language : languageTold(laid.text.slice(...laid.body), language),
  }
}

/** A page's declaration is believed until its story is plainly in English, or where the story alone can tell. */
function languageTold(story: string, declared: string | null): string | null {
  const told = languageOfText(story)
  return told === 'en' ? told : (declared ?? told)
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
