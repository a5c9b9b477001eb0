import { test } from 'node:test'
import assert from 'node:assert/strict'
import { forbidden, mayShowCopy, policyOf, type Asked } from './policies.ts'

const URL = 'https://paper.example/news/bridge'
const policy = (page: Partial<Asked> & { html?: string }) =>
  policyOf({ url: URL, headers: {}, tdmFile: null, robotsFile: null, ...page, bytes: Buffer.from(page.html ?? '<p>The bridge is closed.</p>') })
const head = (metas: string) => `<html><head>${metas}</head><body><p>The bridge is closed.</p>`

const cases: [name: string, page: Partial<Asked> & { html?: string }, refused: string | null][] = [
  ['a page that says nothing is read', {}, null],
  ['a page with "noindex" is not', { html: head('<meta name="robots" content="NOINDEX, follow">') }, 'noindex'],
  ['"none" says the same', { html: head('<meta name="robots" content="none">') }, 'noindex'],
  ['"noindex" in HTTP counts as well', { headers: { 'x-robots-tag': 'nofollow, noindex' } }, 'noindex'],
  ['"noindex" for another crawler does not concern us', { headers: { 'x-robots-tag': 'otherbot: noindex, nofollow' } }, null],
  ['the next field is for everybody again', { headers: { 'x-robots-tag': 'otherbot: nofollow\nnoindex' } }, 'noindex'],
  ['"noindex" for Readout does', { headers: { 'x-robots-tag': 'otherbot: nofollow, Readout: noindex' } }, 'noindex'],
  ['a date behind a word is no crawler', { headers: { 'x-robots-tag': 'unavailable_after: 2030-01-01, noindex' } }, 'noindex'],
  ['no copy may still be read', { html: head('<meta name="robots" content="noarchive">') }, null],
  ['mining reserved in HTTP', { headers: { 'tdm-reservation': '1' } }, 'tdm-reserved'],
  ['mining expressly free', { headers: { 'tdm-reservation': '0' } }, null],
  ['mining reserved in the page', { html: head('<meta name="tdm-reservation" content="1">') }, 'tdm-reserved'],
  ["mining reserved in the site's file", { tdmFile: '[{"location": "/news/", "tdm-reservation": 1}]' }, 'tdm-reserved'],
  ['reserved elsewhere on the site', { tdmFile: '[{"location": "/photos/", "tdm-reservation": 1}]' }, null],
  ['the longest location counts', { tdmFile: '[{"location": "*", "tdm-reservation": 1}, {"location": "/news/", "tdm-reservation": 0}]' }, null],
  ['a file that is no such file says nothing', { tdmFile: '<html>Not found' }, null],
  ['no processing by machines', { headers: { 'content-usage': 'search=y, bots=n' } }, 'usage-refused'],
  ['no processing by machines, as robots.txt has it', { robotsFile: 'User-agent: *\nContent-Usage: search=y\nContent-Usage: /news/ bots=n' }, 'usage-refused'],
  ['a longer path allows what a shorter refuses', { robotsFile: 'User-agent: *\nContent-Usage: bots=n\nContent-Usage: /news/ bots=y' }, null],
  ['what robots.txt asks of others does not concern us', { robotsFile: 'User-agent: otherbot\nContent-Usage: bots=n\n\nUser-agent: *\nAllow: /' }, null],
  ['what it asks of us comes before what it asks of all', { robotsFile: 'User-agent: *\nContent-Usage: bots=y\n\nUser-agent: other\nUser-agent: Readout\nContent-Usage: bots=n' }, 'usage-refused'],
  ['no training is no matter: nothing is trained', { headers: { 'content-usage': 'train-ai=n, search=y' } }, null],
]
for (const [name, page, expected] of cases) test(name, () => assert.equal(forbidden(policy(page), URL)?.reason ?? null, expected))

test('what was said is kept word for word', () => {
  const headers = { 'content-usage': 'train-ai=n', 'x-robots-tag': 'max-snippet: 50' }
  const html = head('<meta name="robots" content="noarchive"><meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://paper.example/terms">')
  const kept = policy({ headers, html })
  assert.deepEqual(kept, { robots: 'max-snippet: 50, noarchive', tdm: 'reserved https://paper.example/terms', contentUsage: 'train-ai=n' })
  assert.match(forbidden(kept, URL)!.sentence, /terms are at https:\/\/paper\.example\/terms/)
  assert.equal(mayShowCopy(kept), false)
})
