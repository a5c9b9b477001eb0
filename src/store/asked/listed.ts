import { cursorOf, nameIn } from '../cursor.ts'
import type { Page } from '../articles.ts'
import type { Queries } from '../store.ts'

export interface Listing {
  /** Names from here on, in the order of the alphabet. */
  readonly start?: string
  readonly cursor?: string
  readonly limit: number
}

type Asking = (after: (column: string) => string) => [sql: string, values: unknown[]]

/** A page of a list in the order of lower-case names; its cursor is the last of them, or where it says that it stands. */
export async function listed<Item extends { readonly name: string }>(queries: Queries, { start, cursor, limit }: Listing, asking: Asking, placeOf: (item: Item) => string = ({ name }) => name): Promise<Page<Item> | null> {
  const last = cursor === undefined ? null : nameIn(cursor)
  if (cursor !== undefined && last === null) return null
  const [sql, values] = asking((column) => `${column} is not null and lower(${column}) ${last === null ? '>=' : '>'} lower($1)`)
  const rows = await queries.rows<Item>(sql, [last ?? start ?? '', limit + 1, ...values])
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? cursorOf(placeOf(items.at(-1)!)) : null }
}
