import { gzipSync } from 'node:zlib'

/** Something that arrives and is no article, or hardly one. */
export interface BadInput {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** How it is handed to `readout`; "read" where nothing else is said. */
  readonly args?: readonly string[]
  /** The exit statuses that are right: 0 where something can be read of it, 1 where nothing can. */
  readonly exits: readonly number[]
}

const MEGABYTE = 1024 * 1024
const READS = [0]
const REFUSES = [1]
const EITHER = [0, 1]

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const times = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length))
const page = (body: string, head = ''): string => `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`

const STORY = Array.from({ length: 8 }, (_, i) => `<p>The minister of Arvenland said on Monday that the bridge at kilometre ${i} would be open again by autumn.</p>`).join('')
const SPEECH = '“We will not leave,” the harbour master said, and she told reporters that the quay would stay open. '
const RUSSIAN = 'Министр сообщил в понедельник, что мост снова откроют осенью. «Мы не уйдём», — сказала она журналистам. '
const GERMAN = '<p>Die Ministerin sagte am Montag, die Brücke werde im Herbst wieder geöffnet. „Wir gehen nicht“, sagte sie vor Journalisten.</p>'

/** Windows-1251, which a page in Russian may well be in: Cyrillic letters lie in one row. */
const cp1251 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => {
  const code = letter.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code < 0x80 ? code : 0x3f
})

/** Bytes without any order, the same on every machine. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24)
}

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${'<item><title>One</title><link>https://courier.example/1</link></item>'.repeat(30)}`

export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'an empty file', bytes: () => utf8(''), exits: REFUSES },
  { name: 'white space', bytes: () => utf8(times(' \n\t', MEGABYTE)), exits: REFUSES },
  { name: 'a page of 50 MB', bytes: () => utf8(page(times(STORY, 50 * MEGABYTE))), exits: REFUSES },
  { name: 'a page of 15 MB', bytes: () => utf8(page(times(STORY, 15 * MEGABYTE))), exits: EITHER },
  { name: 'a page of 9 MB', bytes: () => utf8(page(times(STORY, 9 * MEGABYTE))), exits: EITHER },
  { name: 'one line of 1 MB, speech', bytes: () => utf8(times(SPEECH, MEGABYTE)), args: ['read', '--plain', '-'], exits: EITHER },
  { name: 'one line of 1 MB, one word', bytes: () => utf8(times('a', MEGABYTE)), args: ['read', '--plain', '-'], exits: EITHER },
  { name: 'one line of 1 MB, marks never closed', bytes: () => utf8(times('“‘', MEGABYTE / 3)), args: ['read', '--plain', '-'], exits: EITHER },
  { name: 'one line of 1 MB, no full stop', bytes: () => utf8(times('he said that they said that ', MEGABYTE)), args: ['read', '--plain', '-'], exits: EITHER },
  { name: 'one line of 1 MB, pasted', bytes: () => utf8(times(SPEECH, MEGABYTE)), exits: EITHER },
  { name: 'a page on one line of 1 MB', bytes: () => utf8(page(`<p>${times(SPEECH, MEGABYTE)}</p>`)), exits: EITHER },
  { name: 'noise', bytes: () => noise(MEGABYTE), exits: REFUSES },
  { name: 'a picture', bytes: () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), noise(100_000)]), exits: REFUSES },
  { name: 'Windows-1251 that says UTF-8', bytes: () => cp1251(page(`<p>${RUSSIAN.repeat(9)}</p>`, '<meta charset="utf-8">')), exits: READS },
  { name: 'UTF-8 that says UTF-16', bytes: () => utf8(page(STORY, '<meta charset="utf-16">')), exits: READS },
  { name: 'UTF-16 that says nothing', bytes: () => Buffer.from(page(STORY), 'utf16le'), exits: READS },
  { name: 'a charset that is none', bytes: () => utf8(page(STORY, '<meta charset="x-none-such">')), exits: READS },
  { name: '100,000 levels of <div>', bytes: () => utf8(page('<div>'.repeat(100_000) + STORY)), exits: EITHER },
  { name: '100,000 levels of <b><p>', bytes: () => utf8(page('<b><p>'.repeat(50_000) + STORY)), exits: EITHER },
  { name: '100,000 levels of quotation', bytes: () => utf8(page(`<p>${'“He said ‘she said '.repeat(50_000)}</p>`)), exits: EITHER },
  { name: '100,000 attributes', bytes: () => utf8(page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>Hm</p>${STORY}`)), exits: READS },
  { name: 'a tag never closed', bytes: () => utf8(page(`${STORY}<p class="${'x'.repeat(MEGABYTE)}`)), exits: EITHER },
  { name: 'a comment never closed', bytes: () => utf8(page(`${STORY}<!-- ${times('never ', MEGABYTE)}`)), exits: EITHER },
  { name: 'a page without an article', bytes: () => utf8(page('<ul>' + '<li><a href="/a">The bridge opens</a></li>'.repeat(80) + '</ul>')), exits: REFUSES },
  { name: 'a page for subscribers', bytes: () => utf8(page('<h1>The bridge opens</h1><p>This story is for subscribers. Log in or subscribe to read on.</p>')), exits: REFUSES },
  { name: 'a page in German', bytes: () => utf8(page(GERMAN.repeat(8))), exits: READS },
  { name: 'a feed cut off', bytes: () => utf8(FEED.slice(0, -20)), exits: EITHER },
  { name: 'a feed of bare ampersands', bytes: () => utf8(FEED.replaceAll('One', 'One & <two')), exits: EITHER },
  { name: 'an archive cut off', bytes: () => gzipSync(utf8(page(STORY.repeat(50)))).subarray(0, -200), exits: REFUSES },
  { name: 'a gzip bomb: 200 MB in 200 kB', bytes: () => gzipSync(Buffer.alloc(200 * MEGABYTE, 32)), exits: REFUSES },
  { name: 'a batch of lines that are not right', bytes: () => utf8('{\n[]\n{"id":1}\n{"id":2,"text":7}\n\u0000\n{"id":3,"text":"He said no."}\n'), args: ['batch', 'read'], exits: REFUSES },
  { name: 'a batch of one line of 50 MB', bytes: () => utf8(JSON.stringify({ id: 1, text: times(SPEECH, 50 * MEGABYTE) })), args: ['batch', 'read'], exits: REFUSES },
  { name: 'a batch of noise', bytes: () => noise(MEGABYTE), args: ['batch', 'extract'], exits: REFUSES },
  { name: 'a batch with the deepest page', bytes: () => utf8(JSON.stringify({ id: 1, html: '<div>'.repeat(100_000) + STORY })), args: ['batch', 'extract'], exits: EITHER },
]
