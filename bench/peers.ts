import type { Page } from './shared-data.ts'

/** Something that takes the story out of a page. */
export interface Reader {
  readonly name: string
  /** What is timed: the story as the reader gives it. */
  readonly read: (page: Page) => string
  /** The story's words. Where a reader gives HTML they are taken out of it outside the clock, in its favour. */
  readonly words: (story: string) => string
}

// What else there is, installed by `run.ts`. Types are left out: a checkout without them must still type-check.
const [{ Readability }, { parseHTML }, { JSDOM, VirtualConsole }, { DefuddleClass }] = await Promise.all(
  ['@mozilla/readability', 'linkedom', 'jsdom', 'defuddle/node'].map((name) => import(name)),
)

const silent = new VirtualConsole() // jsdom reports broken style sheets,
console.error = () => {} // Defuddle broken JSON-LD: nobody wants to know here

export const READABILITY_ON_JSDOM: Reader = {
  name: 'Readability on jsdom',
  words,
  read({ html, url }) {
    const { window } = new JSDOM(html, { url, virtualConsole: silent })
    const read = new Readability(window.document).parse()
    window.close() // or its timers keep the page in memory
    return read?.content ?? ''
  },
}

export const PEERS: readonly Reader[] = [
  { name: 'Readability on linkedom', words, read: ({ html }) => new Readability(parseHTML(html).document).parse()?.content ?? '' },
  { name: 'Defuddle on linkedom', words, read: ({ html, url }) => new DefuddleClass(parseHTML(html).document, { url }).parse().content },
  READABILITY_ON_JSDOM,
]

const BLOCK = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|pre|table|tr|td|th|figure|figcaption|section|article|header|footer|aside|dl|dt|dd|hr)\b[^>]*>/gi

/** The words of a piece of HTML, none glued to the next block's. */
function words(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html.replace(BLOCK, '\n$&\n')}</body></html>`)
  return document.body.textContent
}
