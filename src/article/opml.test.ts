import { test } from 'node:test'
import assert from 'node:assert/strict'
import { feedsInOpml, opmlOf } from './opml.ts'

test('what is written reads back', () => {
  const feeds = [
    { url: 'https://a.example/feed?x=1&y=2', title: 'Courier & Post', folder: 'Papers <north>' },
    { url: 'https://b.example/feed', title: 'Wire', folder: null },
  ]
  assert.deepEqual(feedsInOpml(opmlOf(feeds, 'Feeds')), { ok: true, feeds })
})

test('a list of nothing is a list', () => assert.deepEqual(feedsInOpml(opmlOf([], 'Feeds & <all>')), { ok: true, feeds: [] }))

test('folders in folders, feeds twice, and outlines that are no feeds', () => {
  const text = `<opml version="1.0"><body><outline text="A"><outline text="B"><outline text="x" xmlUrl="https://a.example/1"/></outline>
    <outline title="y" xmlUrl="https://a.example/2"/><outline text="z" xmlUrl="javascript:alert(1)"/></outline><outline text="x" xmlUrl="https://a.example/1"/></body></opml>`
  const read = feedsInOpml(text)
  assert.deepEqual(read.ok && read.feeds, [
    { url: 'https://a.example/1', title: 'x', folder: null },
    { url: 'https://a.example/2', title: 'y', folder: 'A' },
  ])
})

for (const [name, text] of [['a page', '<html>'], ['nothing', ''], ['a nest without an end', `<opml><body>${'<outline text="a">'.repeat(50_000)}`]] as const)
  test(`${name} is no list of feeds`, () => assert.equal(feedsInOpml(text).ok, false))
