import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageSince, sentenceSince } from './since.ts'

const at = '2026-03-07T10:00:00.000Z'
const newer = { capture: 'b0', link: 'https://record.example/articles/b0', fetchedAt: at }
const NEWER = / <a href="\/articles\/b0">/

const pages: [name: string, page: Parameters<typeof pageSince>[0], expected: RegExp][] = [
  ['a page that is as it was has no line', { removedSince: null, newer: null }, /^$/],
  ['one that is gone says so, and since when', { removedSince: at, newer: null }, /^<p class="note since">The page has been removed since: on <time[^>]*>7 March 2026<\/time>.*stays here\.<\/p>$/],
  ['one that has changed leads to the newer version', { removedSince: null, newer }, NEWER],
  ['one that changed before it went leads there as well', { removedSince: at, newer }, /removed since.*<a href="\/articles\/b0">/],
]
for (const [name, page, expected] of pages) test(name, () => assert.match(String(pageSince(page)), expected))

type Since = Parameters<typeof sentenceSince>[0]
const sentences: [name: string, since: Since, underArticle: boolean, expected: RegExp][] = [
  ['a sentence that stands has no line', null, false, /^$/],
  ['nor has one of which nobody asked', undefined, false, /^$/],
  ['a sentence that has changed says so', { what: 'sentence changed', at, capture: 'b0' }, true, /This sentence has changed since.*href="\/articles\/b0"/],
  ['a sentence that is gone says so', { what: 'sentence removed', at, capture: 'b0' }, true, /This sentence has been removed since/],
  ['a statement by itself says that its page is gone', { what: 'page removed', at, capture: null }, false, /The page has been removed/],
  ['beneath its article, that is said once', { what: 'page removed', at, capture: null }, true, /^$/],
]
for (const [name, since, underArticle, expected] of sentences) test(name, () => assert.match(String(sentenceSince(since, { underArticle })), expected))
