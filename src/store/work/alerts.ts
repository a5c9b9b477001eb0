import type { Search } from '../asked/search.ts'
import type { Queries } from '../store.ts'

/** A search that somebody wants to hear of. */
export interface NewAlert {
  /** What it is called; there is one of a name. */
  readonly name: string
  readonly search: AlertSearch
  /** Where to tell of what it finds, signed with the secret. */
  readonly webhook: string | null
  readonly secret: string | null
  /** Where the site is that the links lead to. */
  readonly site: string | null
  /** ISO 8601; what was read before is not told. */
  readonly addedAt: string
}

export type AlertSearch = Omit<Search, 'capture' | 'newestFirst' | 'cursor' | 'limit'>

export interface Alert extends NewAlert {
  readonly id: number
}

const COLUMNS = 'id, name, search, webhook, secret, site, added_at as "addedAt"'

/** Adds an alert; false where there is one of that name. */
export async function addAlert(queries: Queries, { name, search, webhook, secret, site, addedAt }: NewAlert): Promise<boolean> {
  const added = await queries.rows(
    'insert into decided.alert (name, search, webhook, secret, site, added_at) values ($1, $2, $3, $4, $5, $6) on conflict (name) do nothing returning id',
    [name, JSON.stringify(search), webhook, secret, site, addedAt],
  )
  return added.length > 0
}

/** Takes an alert away, and what still waits to be told of it; false where there is none of that name. */
export async function removeAlert(queries: Queries, name: string): Promise<boolean> {
  const [gone] = await queries.rows<{ id: number }>('delete from decided.alert where name = $1 returning id', [name])
  if (gone) await queries.rows(`delete from work.job where kind = 'deliver' and (payload ->> 'alert')::bigint = $1`, [gone.id])
  return gone !== undefined
}

export async function alertOf(queries: Queries, id: number): Promise<Alert | null> {
  return (await queries.rows<Alert>(`select ${COLUMNS} from decided.alert where id = $1`, [id]))[0] ?? null
}

/** The alerts that a reading may be news to. */
export const alertsSince = (queries: Queries, madeAt: string): Promise<Alert[]> =>
  queries.rows<Alert>(`select ${COLUMNS} from decided.alert where added_at <= $1 order by id`, [madeAt])

export interface AlertState extends Alert {
  readonly sent: number
  readonly sentAt: string | null
  /** How many wait to be told, and how many were given up. */
  readonly waiting: number
  readonly dead: number
}

/** All alerts by name, and how telling of them goes. */
export const alertStates = (queries: Queries): Promise<AlertState[]> =>
  queries.rows<AlertState>(
    `select ${COLUMNS}, coalesce(sent, 0) as sent, sent_at as "sentAt", coalesce(waiting, 0) as waiting, coalesce(dead, 0) as dead
     from decided.alert it left join work.alert on alert.alert = it.id left join (
       select (payload ->> 'alert')::bigint as alert, (count(*) filter (where dead_at is null))::int as waiting, (count(*) filter (where dead_at is not null))::int as dead
       from work.job where kind = 'deliver' group by 1
     ) as job on job.alert = it.id
     order by name`,
  )

/** Notes what is told of, and gives what had not been told before. */
export async function toldAnew(queries: Queries, alert: number, hashes: readonly string[], at: string): Promise<Set<string>> {
  const rows = await queries.rows<{ hash: string }>(
    'insert into work.alerted (alert, hash, at) select distinct $1::bigint, hash, $3::timestamptz from unnest($2::text[]) as it (hash) on conflict do nothing returning hash',
    [alert, hashes, at],
  )
  return new Set(rows.map(({ hash }) => hash))
}

/** Notes that an alert was taken. */
export async function noteSent(queries: Queries, alert: number, at: string): Promise<void> {
  await queries.rows('insert into work.alert (alert, sent, sent_at) select id, 1, $2 from decided.alert where id = $1 on conflict (alert) do update set sent = alert.sent + 1, sent_at = excluded.sent_at', [alert, at])
}
