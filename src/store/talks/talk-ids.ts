// Which ids were given to talks: by these a talk is found again when all that was made is made anew, here or in another store.
import type { Queries } from '../store.ts'

/** An id, and what it was given to: a capture that tells of the talk, or an older id that leads to it. */
export interface Given {
  readonly capture?: string
  readonly alias?: string
  readonly talk: string
}

/** Remembers ids that are given away; the last word on a capture, or on an older id, counts. */
export async function giveIds(queries: Queries, given: readonly Given[]): Promise<void> {
  if (given.length === 0) return
  await queries.rows(`update decided.talk_id set talk = it.talk from ${GIVEN} where talk_id.alias is not null and talk_id.talk = it.alias`, [JSON.stringify(given)])
  for (const what of ['capture', 'alias']) await queries.rows(`${GIVE} where ${what} is not null on conflict (${what}) do update set talk = excluded.talk where talk_id.talk <> excluded.talk`, [JSON.stringify(given)])
}

/** The same for ids from another store: what is known here already stays. */
export const keepIds = (queries: Queries, given: readonly Given[]): Promise<unknown> => queries.rows(`${GIVE} on conflict do nothing`, [JSON.stringify(given)])

const GIVEN = 'json_to_recordset($1) as it (capture text, alias text, talk text)'
const GIVE = `insert into decided.talk_id (capture, alias, talk) select capture, alias, talk from ${GIVEN}`

/** The id that most of these captures were given and that no talk has now; null where there is none. */
export async function idOf(queries: Queries, captures: readonly string[]): Promise<string | null> {
  const [row] = await queries.rows<{ talk: string }>(
    `select talk from decided.talk_id where capture = any($1) and not exists (select from made.talk where talk.id = talk_id.talk)
     group by talk order by count(*) desc, min(talk_id.id) limit 1`,
    [captures],
  )
  return row?.talk ?? null
}

/** Those of these names that are, or were, an id. */
export async function givenAway(queries: Queries, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await queries.rows<{ id: string }>(
    'select id from made.talk where id = any($1) union select talk from decided.talk_id where talk = any($1) union select alias from decided.talk_id where alias = any($1)',
    [names],
  )
  return new Set(rows.map(({ id }) => id))
}
