import { test } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseHtml } from './dom.ts'
import { mainText } from './main-text.ts'
import { pageBlocks } from './page-blocks.ts'

const HOST = 'planet.example'

function story(html: string): string[] {
  const blocks = pageBlocks(parseHtml(html))
  const isStory = mainText(blocks, HOST)
  return blocks.filter((_, i) => isStory[i]).map((block) => block.text)
}

const FIRST = 'The ferry company and the dockers’ union met for a second day on Tuesday, and both said that a deal was near.'
const SECOND = 'Ada Lund, who speaks for the union, said that the night shift was the last open question between the two.'
const page = (between: string, after = '') => `<body><main><h1>Deal near</h1><p>${FIRST}</p>${between}<p>${SECOND}</p>${after}</main></body>`

const left: [name: string, html: string, kept: string[]][] = [
  ['headline, byline and date above the story', `<article><h1>Deal near</h1><div>By Bo Ek</div><div>3 May 2024</div><p>${FIRST}</p><p>${SECOND}</p></article>`, []],
  ['a menu and a footer', `<nav><a href="/">Home</a> <a href="/w">World</a></nav>${page('')}<footer>All rights reserved.</footer>`, []],
  ['a caption', page('<figure><img src="a"><figcaption>The ferry in the harbour on Monday.</figcaption></figure>'), []],
  ['a caption without a tag of its own', page('<div><img src="a"></div><p>The ferry at noon. Bo Ek/Getty</p>'), []],
  ['related stories', page('<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Ferry strike enters its third week</a></li></ul></div>'), []],
  ['a teaser that nothing names', page('<p><a href="/a">Ferry strike enters its third week</a></p>'), []],
  ['a heading over teasers', page('<h3>More from the port</h3><p><a href="/a">Ferry strike enters its third week</a></p>'), []],
  ['"Read more" with its link', page('<p>Read more: <a href="/a">Ferry strike enters its third week</a></p>'), []],
  ['an advertisement', page('<div class="ad-slot">Advertisement</div><p>Advertisement</p>'), []],
  ['a newsletter box', page('<p>Sign up for our morning newsletter, free in your inbox every weekday.</p>'), []],
  ['a call to follow', page('', '<p>Follow Planet on Facebook and Instagram for more news.</p>'), []],
  ['an author’s box', page('', '<div class="author-bio"><p>Bo Ek has written about ports, ferries and the people on them since 2009.</p></div>'), []],
  ['comments, even many', page('', `<section id="comments">${'<p>I was on that ferry myself and I can tell you that it was late, as it is every day.</p>'.repeat(40)}</section>`), []],
  ['what stands behind a long list of other things', page('', `${'<div><a href="/x">Other news</a></div>'.repeat(12)}<p>Legal notice</p>`), []],
]
for (const [name, html, kept] of left) test(`${name} is left out`, () => assert.deepEqual(story(html), [FIRST, ...kept, SECOND]))

const kept: [name: string, between: string, expected: string[]][] = [
  ['a heading', '<h2>The night shift</h2>', ['The night shift']],
  ['a list', '<ul><li>More pay</li><li>Fewer nights</li></ul>', ['More pay', 'Fewer nights']],
  ['a quotation', '<blockquote><p>We are nearly there.</p></blockquote>', ['We are nearly there.']],
  ['an embedded post', '<div class="social-embed"><blockquote>We are nearly there. <a href="https://t.example/1">3 May</a></blockquote></div>', ['We are nearly there. 3 May']],
  ['a table', '<table><tr><th>Year<th>Ferries<tr><td>2023<td>12</table>', ['Year\tFerries', '2023\t12']],
  ['a link that leads away', '<ul><li><a href="https://port.example/deal.pdf">The draft</a></li></ul>', ['The draft']],
  ['a sentence that is nearly all link', '<p>The strike <a href="/a">began on the first of April and has cost the port a third of its trade</a>.</p>', ['The strike began on the first of April and has cost the port a third of its trade.']],
  ['a short answer', '<p>“No.”</p>', ['“No.”']],
]
for (const [name, between, expected] of kept)
  test(`${name} in the story is kept`, () => assert.deepEqual(story(page(between)), [FIRST, ...expected, SECOND]))

const shapes: [name: string, html: string][] = [
  ['in one paragraph with line breaks', `<div id="text">${FIRST}<br><br>${SECOND}</div>`],
  ['in the cells of a layout table', `<table><tr><td><a href="/">Home</a><br><a href="/w">World</a></td><td><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`],
  ['in parts named alike', `<div><div class="story-part"><p>${FIRST}</p></div><div class="story-part"><p>${SECOND}</p></div></div>`],
  ['in a place with a name that misleads', `<div class="node paywall"><p>${FIRST}</p><p>${SECOND}</p></div>`],
  ['in a form around the whole page', `<form>${page('')}</form>`],
]
for (const [name, html] of shapes) test(`a story ${name} is found whole`, () => assert.deepEqual(story(html), [FIRST, SECOND]))

const nothing: [name: string, html: string][] = [
  ['an empty page', ''],
  ['a page of links', '<ul>' + '<li><a href="/a">Ferry strike enters its third week</a></li>'.repeat(30) + '</ul>'],
  ['a front page', '<main>' + `<div><h2><a href="/a">Ferry strike enters its third week</a></h2><p>${FIRST}</p></div>`.repeat(8) + '</main>'],
  ['an error page', '<h1>404</h1><p>The page that you are looking for cannot be found. It may have moved, or it may never have been here at all.</p>'],
  ['a stub', '<h1>Deal near</h1><p>This story is for subscribers.</p>'],
]
for (const [name, html] of nothing) test(`there is no story on ${name}`, () => assert.deepEqual(story(html), []))

const DEV = new URL('../../../shared/data/extraction/', import.meta.url)
const absent = existsSync(DEV) ? false : 'the development pages are not here'

test('the stories of the development pages are found as people marked them', { skip: absent }, () => {
  const gold: Record<string, { url: string; articleBody: string }> = JSON.parse(readFileSync(new URL('ground-truth.json', DEV), 'utf8'))
  const scores = Object.entries(gold).map(([id, { url, articleBody }]) => {
    const html = gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, DEV))).toString('utf8')
    const blocks = pageBlocks(parseHtml(html))
    const isStory = mainText(blocks, new URL(url).hostname)
    return compared(articleBody, blocks.filter((_, i) => isStory[i]).map((block) => block.text).join('\n'))
  })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  assert.ok(f1 >= 0.985, `F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`)
})

/** Precision and recall of word four-grams, as in the benchmark the pages come from. */
function compared(gold: string, found: string): { precision: number; recall: number } {
  const wanted = fourGrams(gold)
  const got = fourGrams(found)
  let common = 0
  for (const [gram, count] of got) common += Math.min(count, wanted.get(gram) ?? 0)
  const size = (grams: Map<string, number>) => Math.max(1, grams.values().reduce((sum, count) => sum + count, 0))
  return { precision: common / size(got), recall: common / size(wanted) }
}

function fourGrams(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const grams = new Map<string, number>()
  for (let i = 0; i + 4 <= words.length; i++) {
    const gram = words.slice(i, i + 4).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}
