// Which ids were given to whom: by these a person, body or agreement is found again when all that was made is made anew, here or elsewhere.
import type { Bearer } from '../../record/across/entities-across.ts'
import { nameWords } from '../../record/names/name-words.ts'
import type { Named } from '../../record/across/talk-ids.ts'
import type { Queries } from '../store.ts'

/** An id, and what it was given to: a description's key, or an older id that leads to it. */
export interface GivenBearer {
  readonly description?: string
  readonly alias?: string
  readonly bearer: string
}

/** Remembers ids that are given away; the last word on a description, or on an older id, counts. */
export async function giveBearerIds(queries: Queries, given: readonly GivenBearer[]): Promise<void> {
  const values = [JSON.stringify(given)]
  await queries.rows(`delete from decided.bearer_id where alias in (select bearer from ${GIVEN})`, values) // it is somebody's own again
  await queries.rows(`update decided.bearer_id set bearer = it.bearer from ${GIVEN} where bearer_id.alias is not null and bearer_id.bearer = it.alias`, values)
  for (const what of ['description', 'alias']) await queries.rows(`${GIVE} where ${what} is not null on conflict (${what}) do update set bearer = excluded.bearer where bearer_id.bearer <> excluded.bearer`, values)
}

/** The same for ids from another store: what is known here already stays. */
export const keepBearerIds = (queries: Queries, given: readonly GivenBearer[]): Promise<unknown> => queries.rows(`${GIVE} on conflict do nothing`, [JSON.stringify(given)])

const GIVEN = 'json_to_recordset($1) as it (description text, alias text, bearer text)'
const GIVE = `insert into decided.bearer_id (description, alias, bearer) select description, alias, bearer from ${GIVEN}`

/** The ids that these descriptions were given, the oldest first, each with its descriptions among them. */
export function givenBefore(queries: Queries, descriptions: readonly string[]): Promise<Named[]> {
  return queries.rows<Named>('select bearer as id, array_agg(description order by id) as sources from decided.bearer_id where description = any($1) group by bearer order by min(id)', [descriptions])
}

/** "ilya-brandt"; "ilya-brandt-sorvane" where another is, or was, called so; else the last with a number behind it. */
export async function freeBearerId(queries: Queries, { name, side }: Bearer, taken: readonly string[]): Promise<string> {
  const plain = nameWords(name).join('-') || 'name'
  const names = [plain, ...(side === null || nameWords(side).join('-') === plain ? [] : [[plain, ...nameWords(side)].join('-')])]
  const all = [...names, ...Array.from({ length: 999 }, (_, i) => `${names.at(-1)}-${i + 2}`)]
  const rows = await queries.rows<{ id: string }>('select bearer as id from decided.bearer_id where bearer = any($1) union select alias from decided.bearer_id where alias = any($1)', [all])
  const away = new Set([...taken, ...rows.map(({ id }) => id)])
  const free = all.find((id) => !away.has(id))
  if (free === undefined) throw new Error(`store: no id is free for ${name}`)
  return free
}
