import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { textAt, within } from '../text/span.ts'
import type { Article } from './article.ts'
import { articleFromPage, extracted } from './page.ts'

const FIRST = 'The ferry company and the dockers’ union met for a second day on Tuesday, and both said that a deal was near.'
const SECOND = 'Ada Lund, who speaks for the union, said that the night shift was the last open question between the two.'

const PAGE = `<!doctype html><html lang="en"><head><title>Deal near | Planet</title>
  <meta property="og:site_name" content="Planet"><link rel="canonical" href="https://planet.example/deal-near"></head><body>
  <nav><a href="/">Home</a> <a href="/port">Port</a></nav>
  <article><p class="kicker">Port</p><h1>Deal near</h1><p class="byline">By Bo Ek</p><time datetime="2024-05-03">3 May 2024</time>
  <p>${FIRST}</p><h2>The night shift</h2>
  <div class="related">Related: <a href="/strike">Ferry strike enters its third week</a></div>
  <ul><li>More pay</li><li>Fewer nights</li></ul><blockquote><p>We are nearly there.</p></blockquote><p>${SECOND}</p></article>
  <footer>Planet Media</footer></body></html>`

test('the story is one span, its blocks parted by blank lines and its list items by line ends', () => {
  const { text, body } = articleFromPage(PAGE)
  assert.equal(textAt(text, body), `${FIRST}\n\nThe night shift\n\nMore pay\nFewer nights\n\nWe are nearly there.\n\n${SECOND}`)
})

test('each block is of the kind that the page makes it', () => {
  const { text, blocks } = articleFromPage(PAGE)
  assert.deepEqual(blocks.map(({ kind, span }) => [kind, textAt(text, span).slice(0, 12)]), [
    ['paragraph', 'The ferry co'], ['heading', 'The night sh'], ['list-item', 'More pay'], ['list-item', 'Fewer nights'],
    ['quote', 'We are nearl'], ['paragraph', 'Ada Lund, wh'],
  ])
})

test('what is not the story stands before it or behind it, and nothing is lost', () => {
  const { text, body } = articleFromPage(PAGE)
  assert.match(text.slice(0, body[0]), /Home Port\n\nPort\n\nDeal near\n\nBy Bo Ek\n\n3 May 2024\n\n$/)
  assert.match(text.slice(body[1]), /^\n\nRelated: Ferry strike enters its third week\n\nPlanet Media$/)
})

test('what the page says about itself is read', () => {
  const { headline, byline, published, outlet, url, language, kind } = articleFromPage(PAGE)
  assert.deepEqual({ headline, byline, published, outlet, url, language, kind }, {
    headline: 'Deal near', byline: 'Bo Ek', published: '2024-05-03', outlet: 'Planet', url: 'https://planet.example/deal-near', language: 'en', kind: 'article',
  })
})

test('a story in English is English, whatever language its theme declares', () => {
  assert.equal(articleFromPage(PAGE.replace('lang="en"', 'lang="de"')).language, 'en')
})

test('a page without an article has an empty body and still its title', () => {
  const { text, body, blocks, headline } = articleFromPage('<title>Deal near</title><h1>Deal near</h1><p>For subscribers only.</p>')
  assert.deepEqual({ text, body, blocks, headline }, { text: 'Deal near\n\nFor subscribers only.', body: [0, 0], blocks: [], headline: 'Deal near' })
})

test('the extracted text is the body without its asides', () => {
  const article: Article = { ...articleFromPage(PAGE), text: 'One.\n\nAdvertisement\n\nTwo.', body: [0, 25], asides: [[6, 19]] }
  assert.equal(extracted(article), 'One.\n\nTwo.')
})

test('a menu, a footer and related articles around a page change nothing of its story', () => {
  const plain = extracted(articleFromPage(PAGE))
  const link = fc.constantFrom('Home', 'World', 'Ferry strike enters its third week', 'Ten ships that changed the port', 'Sign in')
  const links = fc.array(link, { maxLength: 30 }).map((names) => names.map((name) => `<li><a href="/x">${name}</a></li>`).join(''))
  fc.assert(fc.property(links, links, links, links, (menu, unnamed, related, footer) => {
    const html = PAGE.replace('<nav>', `<header><ul>${menu}</ul></header><div><ul>${unnamed}</ul></div><nav>`)
      .replace('</article>', `</article><div><ul>${unnamed}</ul></div>`)
      .replace('<footer>', `<section class="related-articles"><h2>Related Articles</h2><ul>${related}</ul></section><footer><ul>${footer}</ul>`)
    assert.equal(extracted(articleFromPage(html)), plain)
  }), { numRuns: 50 })
})

const soup = fc.array(fc.oneof(
  fc.constantFrom('<p>', '</p>', '<div class="ad">', '</div>', '<h2>', '</h2>', '<li>', '<td>', '<table>', '</table>', '<blockquote>', '<br>', '<br><br>', '<a href="/x">', '</a>',
    '<script>var leaked = 1</script>', '<style>leaked{}</style>', '&amp;', '<!-- leaked -->', '<img>', FIRST, SECOND),
  fc.string({ maxLength: 10 }).map((text) => text.replace(/[<&]/g, ''))), { maxLength: 60 }).map((parts) => parts.join(''))

test('on any page the spans lie in order inside the text, and scripts and styles are not in it', () => {
  fc.assert(fc.property(soup, (html) => {
    const { text, body, blocks, headings } = articleFromPage(html)
    assert.ok(0 <= body[0] && body[0] <= body[1] && body[1] <= text.length)
    let end = body[0]
    for (const { span } of blocks) {
      assert.ok(span[0] >= end && span[0] < span[1] && within(span, body))
      assert.equal(text.slice(end, span[0]).trim(), '')
      end = span[1]
    }
    assert.equal(end, body[1])
    for (const heading of headings) assert.ok(blocks.some((block) => block.span === heading))
    assert.ok(!text.includes('leaked'))
  }))
})

test('the same page gives the same article', () => {
  fc.assert(fc.property(soup, (html) => assert.deepEqual(articleFromPage(html), articleFromPage(html))), { numRuns: 30 })
})
