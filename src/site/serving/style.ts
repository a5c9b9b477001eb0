// The style of every page: a file of public/style/ for each part of it, joined when the program starts, and written into the page
// itself, so that a first visitor waits for one answer and not for two (docs/decisions/0011).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { typeface } from './fonts.ts'
import { asset } from './statics.ts'

/** In the order in which later ones count for more: from the whole of a page inwards, and on paper last. */
export const PARTS = ['tokens', 'words', 'frame', 'lists', 'statement', 'glance', 'comparison', 'lanes', 'islands', 'article', 'adding', 'around', 'replies', 'print'] as const

const contentsOf = (part: string) => readFileSync(new URL(`../../../public/style/${part}.css`, import.meta.url), 'utf8')

export const STYLE = minified([typeface(asset), ...PARTS.map(contentsOf)].join(''))

/** How the content policy names it: this very style may stand in a page, and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/** Without remarks, and white space where it says nothing. Leaves what stands between marks: `content: ': '`. */
export function minified(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/('[^']*')/)
    .map((it, i) => (i % 2 === 1 ? it : tight(it)))
    .join('')
    .trim()
}

// Before a colon a space counts: "p :is(a)" is not "p:is(a)". Around plus and minus it does as well, in calc().
function tight(css: string): string {
  return css.replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}')
}
