// What the site has pages of, for those who visit them all: in files of at most 50,000, each a range of numbers, so that a
// page stays in its file whatever is added.
import type { Queries } from '../store.ts'

/** More no file may have (sitemaps.org). */
const FILE_SIZE = 50_000

export const MAPPED = ['articles', 'meetings'] as const

export type Mapped = (typeof MAPPED)[number]

/** A page by the name in its address, and when it last changed. */
export interface MappedPage {
  readonly number: number
  readonly name: string
  readonly at: string
}

interface Source {
  readonly from: string
  readonly number: string
  readonly name: string
  readonly at: string
}

const SOURCES: { readonly [kind in Mapped]: Source } = {
  articles: {
    from: 'made.article join arrived.capture on capture.id = article.id',
    number: 'article.id',
    name: 'capture.key',
    at: `greatest(fetched_at, (select max(decision.at) from decided.decision where decision.capture = capture.key))`,
  },
  meetings: { from: 'made.talk', number: 'talk.number', name: 'talk.id', at: 'talk.made_at' },
}

/** The files of a kind that have pages, by their numbers from 1. */
export async function mapFiles(queries: Queries, kind: Mapped): Promise<number[]> {
  const { from, number } = SOURCES[kind]
  const rows = await queries.rows<{ file: number }>(`select distinct ((${number} - 1) / ${FILE_SIZE} + 1)::int as file from ${from} order by 1`)
  return rows.map(({ file }) => file)
}

const ROWS = 1_000

/** The next pages of a file, after the number given. */
export async function mapRows(queries: Queries, { kind, file, after }: { kind: Mapped; file: number; after: number }): Promise<MappedPage[]> {
  const { from, number, name, at } = SOURCES[kind]
  return queries.rows<MappedPage>(
    `select ${number} as number, ${name} as name, ${at} as at from ${from} where ${number} > $1 and ${number} <= $2 order by ${number} limit ${ROWS}`,
    [Math.max(after, (file - 1) * FILE_SIZE), file * FILE_SIZE],
  )
}

export interface NewArticle {
  readonly capture: string
  readonly headline: string | null
  readonly language: string | null
  readonly fetchedAt: string
}

/** More no sitemap of news may have. */
const MOST_NEWS = 1_000

/** The articles that have come since a moment, the latest first. */
export async function articlesSince(queries: Queries, since: string): Promise<NewArticle[]> {
  return queries.rows<NewArticle>(
    `select capture, headline, language, "fetchedAt" from (
       select capture.key as capture, headline, language, fetched_at as "fetchedAt" from made.article join arrived.capture on capture.id = article.id order by article.id desc limit ${MOST_NEWS}
     ) newest where "fetchedAt" >= $1`,
    [since],
  )
}
