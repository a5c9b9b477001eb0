import { test } from 'node:test'
import assert from 'node:assert/strict'
import { parseHtml } from './dom.ts'
import { metadata } from './metadata.ts'

const H1 = '<title>Storm hits the coast</title><h1>Storm hits the coast</h1>'
const ld = (key: string, date: string): string => `<script type="application/ld+json">{"@type": "NewsArticle", "${key}": "${date}"}</script>`
const prose = '<p>Rain fell on the harbour, and nobody said a word about it.</p>'.repeat(60)

const pages: [name: string, html: string, expected: string | null, url?: string][] = [
  ['linked data', `${H1}${ld('datePublished', '2019-03-12T10:00:00+01:00')}`, '2019-03-12T10:00:00+01:00'],
  ['a meta', `${H1}<meta property="article:published_time" content="2019-03-12T10:00Z">`, '2019-03-12T10:00:00Z'],
  ['Dublin Core', `${H1}<meta name="DC.date.issued" content="2019-03-12">`, '2019-03-12'],
  ['microdata', `${H1}<span itemprop="datePublished" content="2019-03-12">last Tuesday</span>`, '2019-03-12'],
  ['a time element', `${H1}<time datetime="2019-03-12T10:00">today</time>`, '2019-03-12T10:00:00'],
  ['a class', `${H1}<span class="entry-date">12. März 2019</span>`, '2019-03-12'],
  ['a line of text', `${H1}<p>Harbour Town, 12 March 2019</p>`, '2019-03-12'],
  ['the address', H1, '2019-03-12', 'https://planet.example/2019/03/12/storm'],
  ['the only date at the end', `${H1}${prose}<p>12.03.2019</p>`, '2019-03-12'],
  ['the title', '<title>12.03.2019 | Storm hits the coast</title>', '2019-03-12'],
  ['the day printed, when machines are told UTC', `${H1}${ld('datePublished', '2019-03-12T23:30:00Z')}<time>13 March 2019</time>`, '2019-03-13'],
  ['linked data, when another article’s date is printed', `${H1}${ld('datePublished', '2019-03-12')}<time>3 May 2017</time>`, '2019-03-12'],
  ['the nearest date', `<time>1 May 2019</time>${prose}${H1}<time>12 March 2019</time>${prose}<time>2 May 2019</time>`, '2019-03-12'],
  ['the first of two, the second being the update', `${H1}<p>Published: 12 March 2019 | Updated: 14 March 2019</p>`, '2019-03-12'],
  ['a theme that calls every date updated', `${H1}<time class="entry-date published updated">12 March 2019</time>`, '2019-03-12'],
  ['nowhere, when only a change is dated', `${H1}<p>Updated: 12 March 2019</p>`, null],
  ['nowhere, when only a comment is dated', `${H1}${prose}<div class="comments"><time>12 March 2019</time></div>`, null],
  ['nowhere, when only the copyright has a year', `${H1}<footer>© 2019 Planet</footer>`, null],
  ['nowhere', H1, null],
]
for (const [name, html, expected, url] of pages)
  test(`the date comes from ${name}`, () => assert.equal(metadata(parseHtml(html), { url }).published, expected))

const american = '<html lang="en-US">', british = '<html lang="en-GB">'
const orders: [html: string, url: string, expected: string][] = [
  [american, 'https://planet.example/x', '2019-12-03'],
  [british, 'https://planet.example/x', '2019-03-12'],
  ['<html lang="en">', 'https://planet.co.uk/x', '2019-03-12'],
  ['<html lang="fr">', 'https://planet.example/x', '2019-03-12'],
]
for (const [html, url, expected] of orders)
  test(`12/03/2019 in ${html} on ${new URL(url).host} is ${expected}`, () =>
    assert.equal(metadata(parseHtml(`${html}${H1}<p>12/03/2019</p>`), { url }).published, expected))

test('when it was changed is kept apart', () => {
  const { published, modified } = metadata(parseHtml(`${H1}${ld('datePublished', '2019-03-12')}<meta property="article:modified_time" content="2019-03-14">`))
  assert.deepEqual([published, modified], ['2019-03-12', '2019-03-14'])
})
