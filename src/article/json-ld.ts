/** A node of a page's linked data: whatever the publisher's JSON had, looked at through the readers below. */
export type LinkedNode = { readonly [key: string]: unknown }

/** Graphs nest a little; a page made to hurt nests without end or lists a million nodes. */
const MAX_NODES = 5_000

/**
 * All nodes of all blocks, in order of depth: what stands outermost first. A block that is not JSON
 * is mended where the fault is plain, and otherwise left out.
 */
export function linkedNodes(blocks: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = []
  const waiting: unknown[] = blocks.map(linkedData)
  for (let next = 0; next < waiting.length && nodes.length < MAX_NODES; next++) {
    const value = waiting[next]
    if (Array.isArray(value)) addAll(waiting, value)
    else if (isNode(value)) {
      nodes.push(value)
      addAll(waiting, Object.values(value))
    }
  }
  return nodes
}

const addAll = (waiting: unknown[], values: readonly unknown[]): void => {
  for (const value of values) if (typeof value === 'object' && waiting.length < 10 * MAX_NODES) waiting.push(value)
}

const isNode = (value: unknown): value is LinkedNode => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of one block, or null. */
export function linkedData(source: string): unknown {
  for (const mend of source.length > MAX_MENDED ? [asItIs] : [asItIs, mended, (text: string) => mended(withoutEntities(text))])
    try {
      return JSON.parse(mend(source)) as unknown
    } catch {
      // Publishers' templates break JSON every day; the next mend may do.
    }
  return null
}

/** Mending looks at every character; a longer block is no article's. */
const MAX_MENDED = 500_000

const asItIs = (text: string): string => text

const ENTITIES: Record<string, string> = { quot: '"', '#34': '"', '#034': '"', amp: '&', '#39': "'", '#039': "'", apos: "'", lt: '<', gt: '>' }

const withoutEntities = (text: string): string =>
  text.replace(/&(quot|#0?34|amp|#0?39|apos|lt|gt);/g, (_, name: string) => ENTITIES[name]!)

/**
 * JSON as templates leave it: comments and CDATA marks around it, commas before a closing bracket or
 * missing between two objects, line breaks and bare quotation marks inside strings.
 */
function mended(source: string): string {
  const out: string[] = []
  let lastClose = source.lastIndexOf('"')
  for (let at = 0; at < source.length;) {
    const end = source[at] === '"' && at < lastClose ? stringEnd(source, at) : 0
    // Where one string isn't closed no later one is: not searched again, or a hostile page costs its length squared.
    if (source[at] === '"' && !end) lastClose = 0
    if (end) out.push(mendedString(source.slice(at + 1, end - 1)))
    const next = end || at + noiseLength(source, at)
    if (next === at) pushMark(out, source, at)
    at = Math.max(next, at + 1)
  }
  return out.join('')
}

/** After the closing mark: the first one that a comma, a colon or a bracket follows. 0 where none does. */
function stringEnd(source: string, start: number): number {
  CLOSING.lastIndex = start + 1
  const match = CLOSING.exec(source)
  return match ? match.index + 1 : 0
}

const CLOSING = /(?<!(?<!\\)(?:\\\\)*\\)"(?=\s{0,99}(?:[,:}\]]|$))/g

/** Comments, CDATA marks and a semicolon outside strings say nothing: their length, or 0. */
function noiseLength(source: string, at: number): number {
  if (source.startsWith('/*', at)) return pastNext(source, '*/', at) - at
  NOISE.lastIndex = at
  return NOISE.exec(source)?.[0].length ?? 0
}

const NOISE = /\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|;/y

function pastNext(source: string, mark: string, at: number): number {
  const found = source.indexOf(mark, at)
  return found < 0 ? source.length : found + mark.length
}

/** The character at `at`, without a comma too many and with one that is missing. */
function pushMark(out: string[], source: string, at: number): void {
  const char = source[at]!.trim()
  if (char === '' || (char === ',' && /^[\s,]*(?:[}\]]|$)/.test(source.slice(at + 1, at + 100)))) return
  out.push(char === '{' && out.at(-1) === '}' ? ',{' : char)
}

/** Bare marks and backslashes escaped, line breaks made spaces. */
const mendedString = (inside: string): string =>
  `"${inside.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\["\\/bfnrtu]|[\\"]/g, (found) => (found.length > 1 ? found : `\\${found}`))}"`

/** The types a node claims: `typesOf({'@type': 'NewsArticle'})`. */
export const typesOf = (node: LinkedNode): string[] => stringsOf(node['@type']).map((type) => type.replace(/^.*[/:]/, ''))

/** One value or many, only the texts among them, entities told apart and spaces collapsed. */
export const stringsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 100) : [value]).flatMap((one) => (typeof one === 'string' && one.trim() ? [plain(one)] : []))

export const stringOf = (value: unknown): string | null => stringsOf(value)[0] ?? null

/** The names of people or bodies given as text, as a node or as a list of either. */
export function namedIn(value: unknown, nodes: ReadonlyMap<string, LinkedNode>): { name: string; types: string[] }[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value]
  return list.flatMap((one: unknown) => {
    if (!isNode(one)) return stringsOf(one).map((name) => ({ name, types: [] }))
    const node = 'name' in one ? one : nodes.get(String(one['@id'])) ?? one
    return stringsOf(node['name']).map((name) => ({ name, types: typesOf(node) }))
  })
}

/** Nodes by their `@id`, for those that only refer: `"author": {"@id": "#ann"}`. */
export const byId = (nodes: readonly LinkedNode[]): Map<string, LinkedNode> =>
  new Map(nodes.filter((node) => 'name' in node && typeof node['@id'] === 'string').map((node) => [String(node['@id']), node]))

/** Texts in linked data are often escaped once more for HTML: "&#8222;Sturm&quot;". */
const plain = (text: string): string =>
  text.replace(/<[^>]{1,200}>/g, '').replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    name ? NAMED[name] ?? whole : codePoint(decimal ? +decimal : parseInt(hex!, 16)) ?? whole).replace(/\s+/g, ' ').trim()

const codePoint = (code: number): string | null => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null)

const NAMED: Record<string, string> = {
  quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', shy: '',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚', laquo: '«', raquo: '»',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à',
  aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', ecirc: 'ê', atilde: 'ã', otilde: 'õ', euro: '€',
}
