/**
 * The room's door: bytes or text in, an Article or a plain reason out. It tells by itself whether it is handed
 * a page, a page pasted as text, or an official document. What the world gets wrong is a value here, never thrown.
 */
import type { Article, Block } from './article.ts'
import { decodeHtml } from './charset.ts'
import { asOfficial } from './official.ts'
import { articleFromPage } from './page.ts'
import { articleFromPasted } from './pasted.ts'
import { languageOfText } from './text-language.ts'

export interface Intake {
  readonly bytes?: Uint8Array
  readonly text?: string
  readonly contentType?: string
  readonly url?: string | null
  /** The input is the article's text: nothing is dropped, and every offset counts from its first character. */
  readonly plain?: boolean
  /** When it came out, where the input itself does not say. */
  readonly date?: string | null
}

export type Refusal = 'empty' | 'binary' | 'too-large' | 'no-article'

export type TakenIn = { readonly ok: true; readonly article: Article } | Refused

export interface Refused {
  readonly ok: false
  readonly reason: Refusal
  readonly sentence: string
  /** What could be known of a page that has no article on it; its body is empty. */
  readonly article?: Article
}

/** The largest news page seen has 3 million; the worst page of this size takes some four seconds. */
export const MAX_CHARACTERS = 10_000_000
/** Two bytes a character are the most that a charset of the West takes; more is no page either. */
const MAX_BYTES = 2 * MAX_CHARACTERS

const SENTENCES: Readonly<Record<Refusal, string>> = {
  empty: 'There is no text in it.',
  binary: 'It is not text: it looks like an image, an archive or another binary file.',
  'too-large': `It is larger than ${MAX_CHARACTERS / 1e6} million characters, which no article is.`,
  'no-article': 'No article was found on the page: it may be a front page, an error page, or shown to subscribers only.',
}

/** The article in what was handed in, or why there is none. */
export function articleFrom(input: Intake): TakenIn {
  const bytes = input.bytes
  if (bytes && bytes.length > MAX_BYTES) return refused('too-large')
  if (bytes && isBinary(bytes)) return refused('binary')
  const text = input.text ?? (bytes ? decodeHtml(bytes, input.contentType).html : '')
  if (text.length > MAX_CHARACTERS) return refused('too-large')
  if (text.trim() === '') return refused('empty')
  const found = read(text, input)
  const article = { ...found, published: found.published ?? input.date ?? null, url: found.url ?? input.url ?? null }
  return article.body[0] < article.body[1] ? { ok: true, article } : { ...refused('no-article'), article }
}

const refused = (reason: Refusal): Refused => ({ ok: false, reason, sentence: SENTENCES[reason] })

function read(text: string, input: Intake): Article {
  if (input.plain) return plainArticle(text)
  return asOfficial(isHtml(text, input.contentType) ? articleFromPage(text, input) : articleFromPasted(text, input))
}

// First bytes of what is often handed in by mistake: PDF, PNG, JPEG, GIF, ZIP (and Office), gzip, RIFF, MP4.
const SIGNATURES = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'PK\x03\x04', '\x1f\x8b', 'RIFF', '\0\0\0\x18ftyp', '\0\0\0 ftyp']
const SAMPLE = 4096

/** A known signature, or control characters that no text in any charset has so many of. */
function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, SAMPLE))
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true
  if (/^(?:\xff\xfe|\xfe\xff)|^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(start)) return false
  // Takes NUL, BEL, DEL …; leaves tab, line ends, form feed and escape (ISO-2022-JP).
  const controls = start.match(/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > start.length / 50
}

const HTML_START = /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const HTML_TAG = /<\/?(?:p|div|a|span|br|article|section|main|h[1-6]|ul|li|table|img|meta|script|title)(?:\s[^<>]*)?\/?>/gi

/** A page, or a piece of one. A text that only mentions a tag is not. */
function isHtml(text: string, contentType = ''): boolean {
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(contentType) || HTML_START.test(text.slice(0, SAMPLE))) return true
  return (text.slice(0, 64 * SAMPLE).match(HTML_TAG)?.length ?? 0) >= 4
}

/** The text as it stands, every line of it a block. */
function plainArticle(text: string): Article {
  const blocks: Block[] = [...text.matchAll(/[^\s][^\n]*/g)].map((line) => ({
    kind: 'paragraph',
    span: [line.index, line.index + line[0].trimEnd().length],
  }))
  return {
    text, body: [0, text.length], asides: [], blocks, headings: [], kind: 'article', issuer: null, turns: [],
    headline: null, byline: null, creditedTo: null, section: null, published: null, modified: null, language: languageOfText(text), url: null, outlet: null,
  }
}
