import { test } from 'node:test'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { processorSeconds } from '../../test/processor-time.ts'
import { parseHtml } from './dom.ts'
import { metadata, type Metadata, type MetadataOptions } from './metadata.ts'

const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`
const of = (html: string, options?: MetadataOptions): Metadata => metadata(parseHtml(html), options)

const article = ld({
  '@context': 'https://schema.org', '@graph': [
    { '@type': 'WebSite', name: 'Daily Planet' },
    { '@type': 'NewsArticle', headline: 'Storm hits the coast', author: { '@id': '#ann' }, datePublished: '2019-03-12T10:00:00Z', articleSection: 'Weather',
      publisher: { '@type': 'Organization', name: 'Daily Planet' }, inLanguage: 'en-GB', url: 'https://planet.example/storm', description: 'It rained.' },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' }],
})

test('linked data alone says everything', () => {
  assert.deepEqual(of(article), {
    headline: 'Storm hits the coast', byline: 'Ann Lee', published: '2019-03-12T10:00:00Z', modified: null, section: 'Weather', language: 'en',
    outlet: 'Daily Planet', url: 'https://planet.example/storm', creditedTo: null, description: 'It rained.', image: null,
  })
})

const nothing: Metadata = {
  headline: null, byline: null, published: null, modified: null, section: null, language: null,
  outlet: null, url: null, creditedTo: null, description: null, image: null,
}

const bare: [name: string, html: string][] = [
  ['an empty page', ''],
  ['a page without an article', '<p>Nothing here.</p>'],
  ['broken linked data', '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'],
  ['an organisation in linked data', ld({ '@type': 'Organization', name: 'Planet' })],
]
for (const [name, html] of bare)
  test(`${name} says nothing, and nothing is guessed`, () => assert.deepEqual(of(html), nothing))

const sections: [how: string, html: string, expected: string | null][] = [
  ['a meta', '<meta property="article:section" content="Weather">', 'Weather'],
  ['linked data', ld({ '@type': 'NewsArticle', articleSection: ['Weather', 'Sea'] }), 'Weather'],
  ['a trail in linked data', ld({ '@type': 'BreadcrumbList', itemListElement: [{ name: 'Home' }, { item: { name: 'Weather' } }] }), 'Weather'],
  ['a trail on the page', '<nav class="breadcrumbs"><div>Startseite</div><div>Wetter</div></nav>', 'Wetter'],
  ['a tag', '<a rel="category tag" href="/weather">Weather</a>', 'Weather'],
  ['an address, which is none', '<meta property="article:section" content="https://planet.example/w">', null],
  ['what themes write by default', '<meta property="article:section" content="Uncategorized">', null],
]
for (const [how, html, expected] of sections)
  test(`the section is told by ${how}`, () => assert.equal(of(html).section, expected))

const german = '<p>Der Sturm hat am Dienstag die Küste erreicht und mehrere Häuser beschädigt, wie die Feuerwehr am Abend mitteilte.</p>'
const english = '<p>The storm reached the coast on Tuesday and damaged several of the houses, the fire brigade said in the evening.</p>'
const languages: [how: string, html: string, expected: string | null][] = [
  ['the page', '<html lang="de-AT">', 'de'],
  ['Open Graph', '<meta property="og:locale" content="fr_FR">', 'fr'],
  ['a header in the page', '<meta http-equiv="content-language" content="es">', 'es'],
  ['its English name', '<meta name="language" content="german">', 'de'],
  ['the text, where nothing is declared', german, 'de'],
  ['the text, where the theme is English', `<html lang="en-US">${german}`, 'de'],
  ['the text, where the page contradicts itself', `<html lang="de"><meta property="og:locale" content="en_US">${english}`, 'en'],
  ['the page, where the text agrees', `<html lang="en-GB">${english}`, 'en'],
  ['nothing', '<p>Ok.</p>', null],
]
for (const [how, html, expected] of languages)
  test(`the language is told by ${how}`, () => assert.equal(of(html).language, expected))

const outlets: [how: string, html: string, url: string | null, expected: string | null][] = [
  ['Open Graph', '<meta property="og:site_name" content="Daily Planet">', 'https://planet.example/x', 'Daily Planet'],
  ['the publisher', ld({ '@type': 'Article', publisher: { name: 'Daily Planet' } }), 'https://planet.example/x', 'Daily Planet'],
  ['the host', '', 'https://www.planet.example/x', 'planet.example'],
  ['nothing', '', null, null],
]
for (const [how, html, url, expected] of outlets)
  test(`the outlet is told by ${how}`, () => assert.equal(of(html, { url }).outlet, expected))

const addresses: [how: string, html: string, url: string | null, expected: string | null][] = [
  ['the canonical link', '<link rel="canonical" href="https://planet.example/storm">', 'https://planet.example/storm?from=mail', 'https://planet.example/storm'],
  ['the canonical link, from here', '<link rel="canonical" href="/storm">', 'https://planet.example/storm?from=mail', 'https://planet.example/storm'],
  ['Open Graph', '<meta property="og:url" content="https://planet.example/storm">', null, 'https://planet.example/storm'],
  ['where it came from, if the link is to the front page', '<link rel="canonical" href="/">', 'https://planet.example/storm', 'https://planet.example/storm'],
  ['where it came from, if the link is no address', '<link rel="canonical" href="javascript:void(0)">', 'https://planet.example/storm', 'https://planet.example/storm'],
  ['nothing', '', null, null],
]
for (const [how, html, url, expected] of addresses)
  test(`the address is told by ${how}`, () => assert.equal(of(html, { url }).url, expected))

const site = '<meta property="og:site_name" content="Planet">'
const credits: [how: string, html: string, expected: string | null][] = [
  ['a canonical link to another site', '<link rel="canonical" href="https://www.wire.example/storm">', 'wire.example'],
  ['a canonical link to another host of this site', '<link rel="canonical" href="https://m.planet.example/storm">', null],
  ['a syndication source', `${site}<meta name="syndication-source" content="https://wire.example/storm">`, 'wire.example'],
  ['a source by name', `${site}<meta name="original-source" content="Harbour Wire">`, 'Harbour Wire'],
  ['a source that is this site', `${site}<meta name="original-source" content="https://planet.example/storm">`, null],
  ['linked data', site + ld({ '@type': 'NewsArticle', sourceOrganization: { name: 'Harbour Wire' } }), 'Harbour Wire'],
  ['the holder of the rights', site + ld({ '@type': 'NewsArticle', copyrightHolder: { name: 'Planet' } }), null],
  ['nobody', site, null],
]
for (const [how, html, expected] of credits)
  test(`the story is credited by ${how} to ${expected ?? 'nobody else'}`, () =>
    assert.equal(of(html, { url: 'https://www.planet.example/storm' }).creditedTo, expected))

test('an image is told by its whole address', () => {
  assert.equal(of('<meta property="og:image" content="/storm.jpg">', { url: 'https://planet.example/x' }).image, 'https://planet.example/storm.jpg')
})

const worst: [name: string, html: string][] = [
  ['nested 100,000 deep', '<div class="author comments"><time class="date">'.repeat(50_000) + 'By Ann Lee 12.03.2019'],
  ['made of bylines and dates', '<p class="byline">By Ann Lee</p><time>12.03.2019</time><h1>Storm</h1>'.repeat(40_000)],
  ['one line of 5 MB', '<p>' + 'By Ann Lee 12.03.2019 '.repeat(230_000)],
  ['with a meta of 4 MB', `<meta name="author" content="${'a@'.repeat(2_000_000)}"><meta name="date" content="${'1.1.'.repeat(500_000)}">`],
]
for (const [name, html] of worst)
  test(`a page ${name} is read in a moment`, () => {
    const document = parseHtml(html)
    assert.ok(processorSeconds(() => metadata(document)) < 6)
  })

// What human readers noted on 173 pages; the floors lie about two pages below what is reached.
const FLOORS = { title: 0.92, author: 0.76, date: 0.9 }

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const gold = join(shared, 'data/extraction/metadata.jsonl.gz')

test('pages read by people are read as they read them', { skip: existsSync(gold) ? false : 'the pages in ../shared are not here' }, () => {
  const scores = scored(gunzipSync(readFileSync(gold)).toString().trim().split('\n'))
  for (const [field, floor] of Object.entries(FLOORS))
    assert.ok(scores[field]!.exact >= floor, `${field}: ${scores[field]!.exact} < ${floor}`)
})

/** The scorer's own figures, so that there is one measure. */
function scored(lines: readonly string[]): Record<string, { exact: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'metadata-'))
  const pred = join(folder, 'pred.jsonl')
  writeFileSync(pred, lines.map(predicted).join('\n'))
  const table = execFileSync(process.execPath, [join(shared, 'tools/score-extraction.mjs'), '--meta', '--json', '--gold', gold, '--pred', pred])
  rmSync(folder, { recursive: true })
  return (JSON.parse(table.toString()) as { trafilatura: Record<string, { exact: number }> }).trafilatura
}

function predicted(line: string): string {
  const { id, html, url } = JSON.parse(line) as { id: string; html: string; url: string | null }
  const { headline, byline, published, outlet } = of(html, { url })
  return JSON.stringify({ id, title: headline, author: byline, date: published, siteName: outlet })
}
