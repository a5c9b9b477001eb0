import { test } from 'node:test'
import assert from 'node:assert/strict'
import { parseHtml } from './dom.ts'
import { metadata } from './metadata.ts'

const og = (title: string): string => `<meta property="og:title" content="${title}">`
const ld = (headline: string): string => `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${headline}"}</script>`

const pages: [name: string, html: string, expected: string | null][] = [
  ['what all agree on', `<title>Storm hits the coast | Planet</title>${og('Storm hits the coast')}<h1>Storm hits the coast</h1>`, 'Storm hits the coast'],
  ['the line the reader sees, where machines are told a louder one', `${og('Storm! The coast is hit')}<h1>Storm hits the coast</h1>`, 'Storm hits the coast'],
  ['the line without the kicker in it', `${og('Storm hits the coast')}<h1><span>Weather</span> Storm hits the coast</h1>`, 'Storm hits the coast'],
  ['the line without the date after it', `${og('Storm hits the coast')}<h1>Storm hits the coast 02.02.2022 • Planet</h1>`, 'Storm hits the coast'],
  ['the longer line, where machines are told its beginning', `${og('Storm hits the coast')}<h1>Storm hits the coast of Nowhere</h1>`, 'Storm hits the coast of Nowhere'],
  ['not the site, though its name is the first big line', `<title>Storm hits the coast - Planet</title><h1>Planet</h1><h1>Storm hits the coast</h1>`, 'Storm hits the coast'],
  ['not a teaser, though it is big', `${ld('Storm hits the coast')}<h1>Ten cakes for autumn days</h1><p>x</p><h1>Storm hits the coast</h1>`, 'Storm hits the coast'],
  ['a smaller line, where no big one agrees', `${og('Storm hits the coast')}<h1>Planet</h1><h2>Storm hits the coast</h2>`, 'Storm hits the coast'],
  ['what machines are told, where nothing is seen', `${og('Storm hits the coast')}<p>Rain fell.</p>`, 'Storm hits the coast'],
  ['what most are told, where they differ', `<title>Storm hits the coast</title>${og('Cakes')}${ld('Storm hits the coast')}`, 'Storm hits the coast'],
  ['the main part of a title that is all there is', '<title>Storm hits the coast of Nowhere - Weather - News</title>', 'Storm hits the coast of Nowhere'],
  ['the big line that is all there is', '<h1>Storm hits the coast</h1>', 'Storm hits the coast'],
  ['nothing, where there is nothing', '<p>Rain fell.</p>', null],
]
for (const [name, html, expected] of pages)
  test(`the headline is ${name}`, () => assert.equal(metadata(parseHtml(html)).headline, expected))
