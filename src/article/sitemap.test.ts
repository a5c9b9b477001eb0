import { test } from 'node:test'
import assert from 'node:assert/strict'
import { sitemapFrom } from './sitemap.ts'

const news = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://harbour.example/1?a=1&amp;b=2 </loc>
<news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-03-03T10:00:00+01:00</news:publication_date><news:title>Ferry</news:title></news:news>
<image:image><image:loc>https://harbour.example/1.jpg</image:loc><image:title>A ferry</image:title></image:image></url>
<url><loc>https://harbour.example/2</loc><lastmod>2026-03-04</lastmod></url></urlset>`

const page = { title: null, published: null, outlet: null, language: null, modified: null }

test('a news sitemap gives each article, and nothing of its pictures', () => {
  assert.deepEqual(sitemapFrom(news), {
    ok: true,
    pages: [
      { ...page, url: 'https://harbour.example/1?a=1&b=2', title: 'Ferry', published: '2026-03-03T10:00:00+01:00', outlet: 'Harbour Post', language: 'en' },
      { ...page, url: 'https://harbour.example/2', modified: '2026-03-04' },
    ],
    sitemaps: [],
  })
})

test('an index gives further sitemaps', () => {
  const index = '<sitemapindex><sitemap><loc>https://harbour.example/news.xml</loc></sitemap></sitemapindex>'
  assert.deepEqual(sitemapFrom(index), { ok: true, pages: [], sitemaps: ['https://harbour.example/news.xml'] })
})

test('one that is cut off gives what stands before', () => {
  const sitemap = sitemapFrom(news.slice(0, news.indexOf('<url><loc>https://harbour.example/2') + 12))
  assert.deepEqual(sitemap.ok && sitemap.pages.map(({ title }) => title), ['Ferry'])
})

test('what lists nothing says so', () => assert.equal(sitemapFrom('<urlset></urlset>').ok, false))
