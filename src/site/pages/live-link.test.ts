import { test } from 'node:test'
import assert from 'node:assert/strict'
import { liveLink, webAddress } from './live-link.ts'

const links: [name: string, url: string | null, words: string, expected: string | null][] = [
  ['short words are named whole', 'https://p.example/a', 'We will go', 'https://p.example/a#:~:text=We%20will%20go'],
  ['longer ones by their ends', 'https://p.example/a', 'one two three four five six seven eight nine ten eleven', 'https://p.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven'],
  ['a dash and a comma have meanings of their own there', 'https://p.example/a', 'half-way, there', 'https://p.example/a#:~:text=half%2Dway%2C%20there'],
  ['a place within the page stays', 'https://p.example/a#top', 'Yes', 'https://p.example/a#top:~:text=Yes'],
  ['half a character breaks nothing', 'https://p.example/a', 'a\ud83d', 'https://p.example/a#:~:text=a%EF%BF%BD'],
  ['what a browser would run is no address', 'javascript:alert(1)', 'Yes', null],
  ['nor is what is none', null, 'Yes', null],
]
for (const [name, url, words, expected] of links) test(name, () => assert.equal(liveLink(url, words), expected))

test('only addresses of the web are linked to', () => {
  for (const url of ['data:text/html,x', 'vbscript:x', 'file:///etc/passwd', ' java\nscript:x', 'no address']) assert.equal(webAddress(url), null, url)
})
