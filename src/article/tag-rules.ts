/**
 * How HTML closes what an author left open: the part of the standard's tree construction that
 * real pages lean on. What a browser repairs beyond this moves bold and links about, not text.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that have no content and no end tag. */
export const VOID = set('area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr')

/** What may stand in the head; anything else ends it. */
export const HEAD_CONTENT = set('base basefont bgsound link meta title style script noscript template noframes')

/** An end tag of an inline element does not reach through one of these. */
export const BLOCK = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul')

/** A start tag or an end tag inside one of these closes nothing outside it. */
export const SCOPE = set('html table td th caption template button object applet marquee svg math')

/** Inside a table only these bound what a cell, a row or a section can close. */
export const TABLE_SCOPE = set('html table template')

const HEADINGS = 'h1 h2 h3 h4 h5 h6'

interface ImpliedEnd {
  /** Open elements that this start tag ends. */
  readonly closes: ReadonlySet<string>
  /** Where the search for them stops. */
  readonly stops: ReadonlySet<string>
}

const PARAGRAPH: ImpliedEnd = { closes: set('p'), stops: SCOPE }
const LIST_ITEM: ImpliedEnd = { closes: set('li'), stops: new Set([...SCOPE, ...set('ul ol menu dir')]) }
const TERM: ImpliedEnd = { closes: set('dd dt'), stops: new Set([...SCOPE, 'dl']) }
const OPTION: ImpliedEnd = { closes: set('option'), stops: set('select datalist optgroup body') }

const OPENS_BLOCK = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup ' +
  `hr main menu nav ol p pre search section summary table ul ${HEADINGS}`)

/** Start tag → the open elements that it ends without an end tag of their own. */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ...[...OPENS_BLOCK].map((name) => [name, PARAGRAPH] as const),
  ['li', LIST_ITEM],
  ['dd', TERM],
  ['dt', TERM],
  ['option', OPTION],
  ['optgroup', { closes: set('option optgroup'), stops: set('select body') }],
  ['tr', { closes: set('tr'), stops: TABLE_SCOPE }],
  ['td', { closes: set('td th'), stops: new Set([...TABLE_SCOPE, 'tr']) }],
  ['th', { closes: set('td th'), stops: new Set([...TABLE_SCOPE, 'tr']) }],
  ['tbody', { closes: set('thead tbody tfoot caption colgroup'), stops: TABLE_SCOPE }],
  ['thead', { closes: set('tbody tfoot caption colgroup'), stops: TABLE_SCOPE }],
  ['tfoot', { closes: set('thead tbody caption colgroup'), stops: TABLE_SCOPE }],
  // A link in a link: the outer one was never closed. One around blocks is left alone.
  ['a', { closes: set('a'), stops: new Set([...SCOPE, ...BLOCK]) }],
])
