import type { Span } from '../../text/span.ts'
import { cursorOf, placeIn } from '../cursor.ts'
import type { Page } from '../articles.ts'
import { highlightsIn } from './highlights.ts'
import { bucketQuery, isPhrase, stepsFor, wayTo } from '../buckets.ts'
import { conditionsOf, sqlFor, WINDOW } from './search-sql.ts'
import { statementKey } from '../statement-key.ts'
import { bearersCalled, namesOf } from './asked-bearers.ts'
import type { Queries } from '../store.ts'

/** What to look for; whatever is given must be met. Names and topics as they are kept, in capitals or not. */
export interface Search {
  /** Words, "a phrase", this or that, -without: in speaker, side, topic, addressee and sentences. */
  readonly text?: string
  readonly speaker?: string
  /** The same by several names, in lower case, and where these are others' too, whose they are. */
  readonly speakers?: readonly string[]
  readonly bearer?: string
  readonly side?: string
  readonly addressee?: string
  readonly addresseeSide?: string
  /** Two sides, one speaking to the other. */
  readonly pair?: readonly [string, string]
  readonly topic?: string
  /** The codebook's class. */
  readonly verb?: string
  readonly kind?: 'direct' | 'mixed' | 'indirect'
  /** Whether it is a denial. */
  readonly denies?: boolean
  /** Whether somebody denies it in the same article. */
  readonly denied?: boolean
  /** Of one article alone, by its capture's key. */
  readonly capture?: string
  /** ISO days, both included; a statement without a day is then left out. */
  readonly from?: string
  readonly to?: string
  /** The newest first, even where words are looked for: for those who follow a search. */
  readonly newestFirst?: boolean
  readonly cursor?: string
  readonly limit?: number
}

export interface Found {
  /** The statement's stable key. */
  readonly key: string
  readonly capture: string
  /** Its id within the record. */
  readonly id: string
  readonly speaker: string | null
  readonly role: string | null
  readonly side: string | null
  readonly addressee: string | null
  readonly relayedBy: readonly string[]
  readonly verb: string
  readonly act: string
  readonly kind: string
  readonly topic: string | null
  readonly denies: boolean
  readonly denied: boolean
  readonly day: string | null
  /** Whether a person has corrected it. */
  readonly decided: boolean
  /** Its sentences with their neighbours, and where in the article's text that begins. All spans count from that text's start. */
  readonly passage: { readonly text: string; readonly starts: number }
  readonly sentence: Span
  readonly content: readonly Span[]
  /** The words that were looked for, within the sentence. */
  readonly highlights: readonly Span[]
  readonly article: { readonly headline: string | null; readonly language: string | null; readonly outlet: string | null; readonly url: string | null; readonly published: string | null; readonly fetchedAt: string }
}

const LIMIT = { usual: 20, most: 200 }

/**
 * Statements that meet a search: with words, the best of the newest two hundred first, then the best of the two
 * hundred before; without, the newest first. Null where the cursor is none.
 *
 * To rank every hit of a common word is slow in any database. The newest come at once either way: for a rare
 * word from the word index, for a common one by going back through the articles until there are enough.
 */
export async function searchStatements(queries: Queries, asked: Search): Promise<Page<Found> | null> {
  const search = await byAllNames(queries, asked)
  const place = search.cursor === undefined ? START : placeIn(search.cursor, START.length)
  if (!place) return null
  const limit = Math.min(search.limit ?? LIMIT.usual, LIMIT.most)
  const { rows, low } = await rowsFound(queries, search, { place: place.slice(0, -1), low: place.at(-1)!, limit })
  const shown = rows.slice(0, limit)
  const highlights = await highlightsOf(queries, shown, search.text)
  return { items: shown.map((row, i) => foundIn(row, highlights[i]!)), next: nextAfter(rows, { limit, low }) }
}

/** A speaker, by id or name, is found by all names that are theirs; by a name that several bear, whoever is called so. */
async function byAllNames(queries: Queries, { speaker, ...search }: Search): Promise<Search> {
  if (speaker === undefined) return search
  const [bearer, ...others] = await bearersCalled(queries, speaker)
  if (!bearer || others.length > 0) return { ...search, speaker }
  return { ...search, speakers: namesOf(bearer), ...(bearer.shares && { bearer: bearer.id }) }
}

interface Finding {
  readonly place: readonly number[]
  /** The lowest article that is looked at; UNDECIDED for a window that begins. */
  readonly low: number
  readonly limit: number
}

/** What is found, one more than is shown, and the lowest article that was looked at. */
async function rowsFound(queries: Queries, search: Search, { place, low, limit }: Finding): Promise<{ rows: Row[]; low: number }> {
  const { conditions, values, called } = conditionsOf(search)
  const ranked = search.newestFirst ? [] : [search.text].filter((it) => it !== undefined)
  const high = search.text === undefined || low === 0 ? 0 : Math.min(place[0]!, await newestArticle(queries))
  const find = async (low: number) => {
    const way = wayTo(search.text, low, high)
    const buckets = way === 'walk' ? null : bucketQuery(low, high)
    const sql = sqlFor(conditions, { called, ranked: ranked.length > 0, bounded: buckets !== null, way })
    return { low, rows: await queries.rows<Row>(sql, [...values, ...place, limit + 1, buckets, low, ...ranked]) }
  }
  if (low !== UNDECIDED) return find(low)
  for (const step of stepsFor(search.text, high)) {
    const found = await find(step)
    if (step === 0 || found.rows.length > limit) return found
    if (found.rows.length === 0 && !isPhrase(search.text)) break // of what the newest do not have at all, a few more would have little
  }
  return find(0)
}

async function newestArticle(queries: Queries): Promise<number> {
  const [row] = await queries.rows<{ id: number | null }>('select max(id) as id from made.article')
  return row!.id ?? 0
}

// Where a page begins: the newest statement of its window (article and number in it), the last one shown (rank, article,
// number), and the lowest article of the window.
const LAST = 2 ** 53 - 1
const UNDECIDED = -1
const START = [LAST, 0, 2, LAST, 0, UNDECIDED]

interface Row extends Omit<Found, 'key' | 'passage' | 'content' | 'highlights' | 'article'> {
  readonly number: number
  readonly n: number
  readonly rank: number
  readonly size: number
  readonly top: readonly number[]
  readonly bottom: readonly number[]
  readonly starts: number
  readonly ends: number
  readonly content: readonly number[]
  readonly passage: string
  readonly passageStarts: number
  readonly headline: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly fetchedAt: string
}

function foundIn(row: Row, highlights: readonly Span[]): Found {
  const { capture, id, speaker, role, side, addressee, relayedBy, verb, act, kind, topic, denies, denied, day, decided, sentence } = row
  const { headline, language, outlet, url, published, fetchedAt } = row
  return {
    key: statementKey(capture, [row.starts, row.ends]),
    ...{ capture, id, speaker, role, side, addressee, relayedBy, verb, act, kind, topic, denies, denied, day, decided, sentence },
    passage: { text: row.passage, starts: row.passageStarts },
    content: pairs(row.content),
    highlights,
    article: { headline, language, outlet, url, published, fetchedAt },
  }
}

const pairs = (flat: readonly number[]): Span[] => Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!])

/** The words that were looked for, in each sentence. */
async function highlightsOf(queries: Queries, rows: readonly Row[], text: string | undefined): Promise<Span[][]> {
  if (text === undefined || rows.length === 0) return rows.map(() => [])
  const sentences = rows.map(({ passage, passageStarts, sentence: [start, end] }) => passage.slice(start - passageStarts, end - passageStarts))
  const found = await highlightsIn(queries, sentences, text)
  return rows.map(({ sentence: [first] }, i) => found[i]!.map(([start, end]): Span => [first + start, first + end]))
}

/** Within the window after the last one shown; else the window below, where this one was full or had an end. */
function nextAfter(rows: readonly Row[], { limit, low }: { readonly limit: number; readonly low: number }): string | null {
  const last = rows[limit - 1]
  if (last && rows.length > limit) return cursorOf([...last.top, last.rank, last.number, last.n, low])
  if (rows[0]?.size === WINDOW) return windowBelow(rows[0].bottom as [number, number])
  return low > 0 ? windowBelow([low, 0]) : null
}

const windowBelow = ([article, n]: readonly [article: number, n: number]): string => cursorOf([article, n - 1, ...START.slice(2)])
