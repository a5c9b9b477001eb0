import { test } from 'node:test'
import assert from 'node:assert/strict'
import { feedLinks } from './feed-links.ts'

const BASE = 'https://paper.example/feed.xml'
const cases: [name: string, text: string, hub: string | null, self: string | null][] = [
  ['RSS', '<rss><channel><atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="/feed.xml"/><item>', 'https://hub.example/', BASE],
  ['Atom', '<feed><link rel="hub" href="https://hub.example/"/><link rel="alternate" href="/"/>', 'https://hub.example/', null],
  ['JSON Feed', '{"hubs":[{"type":"rssCloud","url":"https://no.example/"},{"type":"WebSub","url":"https://hub.example/"}],"feed_url":"https://paper.example/f"}', 'https://hub.example/', 'https://paper.example/f'],
  ['a link in an item is not the feed’s', '<rss><channel><item><atom:link rel="hub" href="https://hub.example/"/></item>', null, null],
  ['a hub that is no web address is none', '<feed><link rel="hub" href="javascript:x"/>', null, null],
  ['a feed that breaks off', '{"hubs":[', null, null],
]
for (const [name, text, hub, self] of cases) test(name, () => assert.deepEqual(feedLinks(text, BASE), { hub, self }))
