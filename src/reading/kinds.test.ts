import { test } from 'node:test'
import assert from 'node:assert/strict'
import { kindOf, type Kind } from './kinds.ts'

const cases: [kind: Kind, beginning: string][] = [
  ['feed', '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel>'],
  ['feed', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
  ['feed', '{ "title": "Harbour Post", "version": "https://jsonfeed.org/version/1.1", "items": []'],
  ['sitemap', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'],
  ['sitemap', '<sitemapindex>'],
  ['archive', 'WARC/1.0\r\nWARC-Type: warcinfo'],
  ['mailbox', 'From ana@harbour.example Tue Mar  3 10:00:00 2026\nSubject: The strait\n'],
  ['mail', 'From: Harbour Post\r\nSubject: The\r\n strait\r\nMIME-Version: 1.0\r\n\r\nHello'],
  ['gzip', '\x1f\x8b\x08'],
  ['page', '<!doctype html><html><body><p>In the feed: <rss> is a format'],
  ['page', 'From the harbour one sees the bridge that was closed in 2026.\nMore follows.'],
  ['page', 'Q: Minister, who said so?\nA: Nobody.\nQ: And you?\nA: No.\n'],
  ['page', 'The headline\n\nFrom ana@harbour.example Tue Mar  3 10:00:00 2026'],
  ['page', '{"title": "something else"}'],
  ['page', ''],
]
for (const [kind, beginning] of cases)
  test(`${kind}: ${JSON.stringify(beginning.slice(0, 60))}`, () => {
    const bytes = beginning.startsWith('\x1f') ? Buffer.from(beginning, 'latin1') : Buffer.from(beginning)
    assert.equal(kindOf(bytes), kind)
  })
