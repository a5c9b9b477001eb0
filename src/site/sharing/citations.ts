// What somebody writes under words that they take from here: whose they are and how directly, in which article of which
// outlet, when it came out and when it was fetched, and where it can be checked.
import { oneLine } from '../told/one-line.ts'
import { spoken } from '../sayings.ts'
import { plainDay } from '../pages/dates.ts'
import { words } from '../words/words.ts'
import { howSaid } from './how-said.ts'

export interface Cited {
  /** A name for the entry in somebody's own list. */
  readonly id: string
  /** Null where the whole article is cited, or a sentence of it that is no statement. */
  readonly said: Quoted | null
  readonly isSentence: boolean
  readonly headline: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** Whether an outlet wrote it, or it is an official's own text. */
  readonly isPress: boolean
  readonly published: string | null
  readonly url: string | null
  readonly fetchedAt: string
  /** The permanent address. */
  readonly link: string
  /** What must be known of everything on the site. */
  readonly notice: string | null
}

export interface Quoted {
  readonly speaker: string | null
  readonly role: string | null
  readonly relayedBy: readonly string[]
  readonly verb: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly words: string
}

export type Form = 'txt' | 'bib' | 'ris'

/** Each form in which a citation is given, and as what it is sent. */
export const FORMS: { readonly [form in Form]: { readonly type: string; readonly write: (cited: Cited) => string } } = {
  txt: { type: 'text/plain; charset=utf-8', write: asText },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: asBibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: asRis },
}

export const isForm = (name: string): name is Form => Object.hasOwn(FORMS, name)

function asText(cited: Cited): string {
  const { said, isSentence, url, fetchedAt } = cited
  const say = words().cite
  const article = articleOf(cited)
  const place = `${url === null ? '' : `${oneLine(url)} `}${say.readOn(plainDay(fetchedAt))}.`
  const whole = said ? `${saying(said)}. ${say.in(article)}.` : `${isSentence ? say.sentenceIn(article) : article}.`
  return `${spaced(whole, place, whereabouts(cited))}\n`
}

/** Where it can be checked, and what must be known of all that is there. */
const whereabouts = ({ link, notice }: Cited): string => spaced(words().cite.inReadout(link), notice && `(${oneLine(notice)})`)

/** Marit Soames, “Ports to close”, The Paper, 13 March 2031 */
function articleOf({ headline, byline, outlet, published }: Cited): string {
  const { noDate } = words().common
  return [byline, headline === null ? words().cite.withoutTitle : `“${headline}”`, outlet, published === null ? noDate : plainDay(published)].filter((it) => it !== null).map(oneLine).join(', ')
}

/** Idris Kell, spokesman, relayed by The Wire (denied, verbatim): “No.” What is no quotation gets no marks of ours. */
function saying(said: Quoted): string {
  const { speaker, role, relayedBy, kind } = said
  const who = [speaker ?? words().common.noSpeaker, role, relayedBy.length > 0 ? words().cite.relayedBy(relayedBy.join(', ')) : null]
  return `${who.filter((it) => it !== null).map(oneLine).join(', ')} (${howSaid(said)}): ${shortened(oneLine(spoken(said)), kind)}`
}

/** What of the article it is, before the address. */
function before({ said, isSentence }: Cited): string | null {
  if (said) return `${saying(said)}.`
  return isSentence ? `${words().cite.aSentence}.` : null
}

const spaced = (...parts: readonly (string | null)[]): string => parts.filter((it) => it).join(' ')

// A citation is no copy: what is longer is found at its address.
const LONGEST = 400

/** Cut between two characters, and a quotation that is cut is closed again. */
function shortened(said: string, kind: Quoted['kind']): string {
  if (said.length <= LONGEST) return said
  return `${said.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '').trimEnd()} …${kind === 'direct' ? '”' : ''}`
}

function asBibtex(cited: Cited): string {
  const { id, byline, headline, outlet, published, url, fetchedAt, link, notice } = cited
  const fields: [name: string, value: string | null][] = [
    ['author', tex(byline ?? outlet, '{', '}')],
    ['title', tex(headline ?? words().cite.withoutTitle, '{', '}')],
    ['howpublished', tex(outlet)],
    ['date', dayIn(published)],
    ['year', dayIn(published)?.slice(0, 4) ?? null],
    ['url', url && address(url)],
    ['urldate', dayIn(fetchedAt)],
    ['note', spaced(tex(before(cited)), `Readout: \\url{${address(link)}}`, notice && tex(`(${notice})`))],
  ]
  return `@misc{readout-${id},\n${fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`])).join('')}}\n`
}

/** The signs that TeX takes for its own. BibTeX counts braces even where they are escaped, so that these have names. */
const TEX: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  $: '\\$', '&': '\\&', '%': '\\%', '#': '\\#', _: '\\_',
}

/** Braces around a whole value keep a name one name, and the capitals of a title. */
const tex = <Text extends string | null>(text: Text, before = '', after = '') =>
  (text === null ? null : `${before}${oneLine(text).replace(/[\\{}~^$&%#_]/g, (sign) => TEX[sign]!)}${after}`) as Text extends string ? string : string | null // null only for null

/** An address goes in as it is, but for the signs that would end the field. */
const address = (url: string): string => oneLine(url).replace(/[\\{} ]/g, (sign) => encodeURIComponent(sign))

function asRis(cited: Cited): string {
  const { id, byline, headline, outlet, isPress, published, url, fetchedAt } = cited
  const fields: [tag: string, value: string | null][] = [
    ['TY', isPress ? 'NEWS' : 'ELEC'],
    ['ID', `readout-${id}`],
    ['AU', byline ?? outlet],
    ['TI', headline ?? words().cite.withoutTitle],
    ['T2', outlet],
    ['PY', dayIn(published)?.slice(0, 4) ?? null],
    ['DA', risDay(published)],
    ['UR', url],
    ['Y2', risDay(fetchedAt)],
    ['N1', spaced(before(cited), whereabouts(cited))],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')
}

/** Year, month and day, as far as they are known. */
const dayIn = (iso: string | null): string | null => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(iso ?? '')?.[0] ?? null

const risDay = (iso: string | null): string | null => {
  const [year, month = '', day = ''] = dayIn(iso)?.split('-') ?? []
  return year === undefined ? null : `${year}/${month}/${day}/`
}
