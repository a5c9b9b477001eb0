/**
 * A page as a reader copies it: plain text, with the words that the site's theme puts around the story still in it.
 * In comes the text, out goes an Article over the same text, unchanged. What is not the story lies outside `body`, or
 * in its `asides`. A line goes only where the table of theme-phrases.ts, or its place on the page, says what it is:
 * in doubt it belongs to the story.
 */
import { hostOf } from './address.ts'
import type { Article, Block } from './article.ts'
import { creditOf } from './credits.ts'
import { type Line, readLines } from './line-roles.ts'
import { pastedHead } from './pasted-head.ts'
import { languageOfText } from './text-language.ts'
import { pastedStory } from './pasted-story.ts'
import { storyCore } from './story-core.ts'
import type { Span } from '../text/span.ts'

export interface PastedOptions {
  readonly url?: string | null
  /** When it came out, where the page itself doesn't say. */
  readonly date?: string | null
}

/** The article in a page pasted as plain text. */
export function articleFromPasted(text: string, { url, date }: PastedOptions = {}): Article {
  const lines = readLines(text)
  const core = storyCore(lines)
  const { end, published, ...head } = pastedHead(lines, core)
  const { blocks, asides } = pastedStory(lines, end, { core, byline: head.byline })
  const body = bodyOf(text, blocks)
  const outlet = hostOf(url ?? null)
  const { creditedTo } = creditOf(text, body, { byline: head.byline, outlet, lines: wordsOutside(lines, blocks) })
  return {
    text, body, asides, blocks, headings: headingsOf(blocks), kind: 'article', issuer: null, turns: [], ...head, creditedTo,
    published: published ?? date ?? null, modified: null, language: languageOfText(text.slice(body[0], body[1])), url: url ?? null, outlet,
  }
}

/** From the first block to the last; an empty span at the end where the page holds no story. */
const bodyOf = (text: string, blocks: readonly Block[]): Span =>
  blocks.length === 0 ? [text.length, text.length] : [blocks[0]!.span[0], blocks.at(-1)!.span[1]]

const headingsOf = (blocks: readonly Block[]): Span[] => blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span)

function wordsOutside(lines: readonly Line[], blocks: readonly Block[]): string[] {
  const starts = new Set(blocks.map(({ span }) => span[0]))
  return lines.filter(({ span }) => !starts.has(span[0])).map(({ words }) => words)
}
