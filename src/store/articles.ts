import { cursorOf, placeIn } from './cursor.ts'
import type { Queries } from './store.ts'

/** An article as it is listed; its record has the rest. */
export interface ListedArticle {
  /** The stable key of its capture. */
  readonly capture: string
  readonly model: string
  readonly kind: string
  readonly issuer: string | null
  readonly headline: string | null
  readonly byline: string | null
  readonly creditedTo: string | null
  readonly section: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly statements: number
  readonly fetchedAt: string
}

const COLUMNS = `
  capture.key as capture, reading.model, article.kind, issuer, headline, byline, credited_to as "creditedTo", section, published, language,
  article.url, article.outlet, statements, fetched_at as "fetchedAt"`

const JOINED = `made.article join arrived.capture on capture.id = article.id join made.reading on reading.id = article.reading`

export async function articleOf(queries: Queries, capture: string): Promise<ListedArticle | null> {
  const [row] = await queries.rows<ListedArticle>(`select ${COLUMNS} from ${JOINED} where capture.key = $1`, [capture])
  return row ?? null
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** Where the next page begins; null after the last. */
  readonly next: string | null
}

/** Articles in the order they arrived, from a cursor on: whoever keeps the last cursor misses none. */
export async function articlesSince(queries: Queries, cursor: string | null, limit = 100): Promise<Page<ListedArticle> | null> {
  const place = cursor === null ? [0] : placeIn(cursor, 1)
  if (!place) return null
  const rows = await queries.rows<ListedArticle & { id: number }>(
    `select article.id, ${COLUMNS} from ${JOINED} where article.id > $1 order by article.id limit $2`,
    [place[0], limit],
  )
  const last = rows.at(-1)
  return { items: rows.map(({ id: _, ...article }) => article), next: last && rows.length === limit ? cursorOf([last.id]) : null }
}
