import { cursorOf, placeIn } from '../cursor.ts'
import type { Page } from '../articles.ts'
import type { Queries } from '../store.ts'

/** A reply as everybody may see it: approved by the desk, in its author's own words. */
export interface ShownReply {
  readonly key: string
  readonly about: string
  /** The reply that it answers. */
  readonly parent: string | null
  readonly name: string
  /** The verified side whose words these are, and the words of the record that it answers. */
  readonly side: string | null
  readonly words: string | null
  readonly text: string
  readonly sentAt: string
  readonly editedAt: string | null
}

const COLUMNS = 'key, about, parent, name, side, words, text, sent_at as "sentAt", edited_at as "editedAt"'

// A page with more than these says so; the rest is at the API.
export const MOST_SHOWN = 200

/** What is shown with a page: the replies of readers about it, by any name that it had, and those of the sides to points of its captures; the oldest first. */
export async function repliesWith(queries: Queries, { about, captures }: { about: string; captures: readonly string[] }): Promise<ShownReply[]> {
  return queries.rows<ShownReply>(
    `select ${COLUMNS} from sent.reply where state = 'approved' and (side is null and about = any(array(select $1 union all select 'meeting:' || id from made.talk_alias where 'meeting:' || talk = $1)) or side is not null and capture = any($2))
     order by id limit ${MOST_SHOWN}`,
    [about, captures],
    { prepared: true },
  )
}

/** Approved replies, the newest first; about one thing where it is named. Null where the cursor is none. */
export async function shownReplies(queries: Queries, { about, cursor, limit }: { about?: string; cursor?: string; limit: number }): Promise<Page<ShownReply> | null> {
  const place = cursor === undefined ? [null] : placeIn(cursor, 1)
  if (!place) return null
  const rows = await queries.rows<ShownReply & { id: number }>(
    `select id, ${COLUMNS} from sent.reply where state = 'approved' and ($1::text is null or about = $1) and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [about ?? null, place[0], limit + 1],
  )
  const items = rows.slice(0, limit)
  return { items: items.map(({ id: _, ...reply }) => reply), next: rows.length > limit ? cursorOf([items.at(-1)!.id]) : null }
}

export async function shownReply(queries: Queries, key: string): Promise<ShownReply | null> {
  return (await queries.rows<ShownReply>(`select ${COLUMNS} from sent.reply where key = $1 and state = 'approved'`, [key]))[0] ?? null
}
