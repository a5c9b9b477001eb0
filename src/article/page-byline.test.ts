import { test } from 'node:test'
import assert from 'node:assert/strict'
import { parseHtml } from './dom.ts'
import { metadata } from './metadata.ts'

const H1 = '<title>Storm hits the coast</title><h1>Storm hits the coast</h1>'
const ld = (author: string): string => `<script type="application/ld+json">{"@type": "NewsArticle", "author": ${author}}</script>`
const prose = '<p>Rain fell on the harbour, and nobody said a word about it.</p>'.repeat(60)

const pages: [name: string, html: string, expected: string | null][] = [
  ['linked data', `${H1}${ld('[{"name": "Ann Lee"}, {"name": "Bo Ek"}]')}`, 'Ann Lee, Bo Ek'],
  ['a meta', `${H1}<meta name="author" content="Ann Lee">`, 'Ann Lee'],
  ['several metas', `${H1}<meta name="parsely-author" content="Ann Lee"><meta name="parsely-author" content="Bo Ek">`, 'Ann Lee, Bo Ek'],
  ['a pair of metas', `${H1}<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ute Rau">`, 'Ute Rau'],
  ['rel=author', `${H1}<a rel="author" href="/x">Ann Lee</a>`, 'Ann Lee'],
  ['itemprop', `${H1}<span itemprop="author"><span itemprop="name">Ann Lee</span></span>`, 'Ann Lee'],
  ['a class', `${H1}<div class="article-byline">By Ann Lee, Senior Reporter</div>`, 'Ann Lee'],
  ['a link to the author’s page', `${H1}<a href="/autoren/ute-rau/">Ute Rau</a>`, 'Ute Rau'],
  ['a line of text', `${H1}<p>Von Ute Rau</p>`, 'Ute Rau'],
  ['a line that two elements share', `${H1}<div><span>By</span><div><a href="/x">Ann Lee</a></div></div>`, 'Ann Lee'],
  ['the last line', `${H1}${prose}<p><em>Von Ute Rau</em></p>`, 'Ute Rau'],
  ['two links in a row', `${H1}<a rel="author">Ann Lee</a>, <a rel="author">Bo Ek</a>`, 'Ann Lee, Bo Ek'],
  ['the spelling on the page', `${H1}${ld('"Annabel Lee"')}<p class="author">A. Lee</p>`, 'A. Lee'],
  ['linked data, when the line is no name of theirs', `${H1}${ld('"Ann Lee"')}<p class="author-place">São Jorge</p>`, 'Ann Lee'],
  ['the page, when machines are told the house', `<meta property="og:site_name" content="Planet">${H1}${ld('"Planet"')}<p>By Ann Lee</p>`, 'Ann Lee'],
  ['a body, when no person signs', `${H1}<p class="byline">By Harbour Wire</p>`, 'Harbour Wire'],
  ['nobody, when machines are told the house alone', `<meta property="og:site_name" content="Planet">${H1}<meta name="author" content="Planet">`, null],
  ['nobody, when the name stands among comments', `${H1}<div class="comments"><span class="author">Bo Ek</span></div>`, null],
  ['nobody, when the name is an address', `${H1}<meta property="article:author" content="https://social.example/ann">`, null],
  ['nobody, when prose begins like a byline', `${H1}<p>By the time the storm reached the harbour nobody was left.</p>`, null],
  ['nobody', H1, null],
]
for (const [name, html, expected] of pages)
  test(`the byline comes from ${name}`, () => assert.equal(metadata(parseHtml(html)).byline, expected))
