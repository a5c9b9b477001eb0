import { MIGRATIONS } from './migrations.ts'
import type { Queries, Store } from '../store.ts'

/** Any number, the same for all: two processes that start at once bring a server to date one after the other. */
const LOCK = 7_326_841

/** Brings a database to the newest migration, and refuses one that a newer Readout has written. */
export async function migrate(store: Store, migrations = MIGRATIONS): Promise<void> {
  const done = await appliedTo(store)
  refuseNewer(done, migrations.length)
  if (done === migrations.length) return
  await store.transaction(async (queries) => {
    await queries.rows('select pg_advisory_xact_lock($1)', [LOCK])
    await queries.rows('create table if not exists migration (number int primary key, name text not null, applied_at timestamptz not null default now())')
    const [last] = await queries.rows<{ number: number }>('select coalesce(max(number), 0) as number from migration')
    for (const [i, { name, sql }] of migrations.entries()) if (i >= last!.number) await apply(queries, { number: i + 1, name, sql })
  })
}

async function apply(queries: Queries, { number, name, sql }: { number: number; name: string; sql: string }): Promise<void> {
  await queries.rows(sql)
  await queries.rows('insert into migration (number, name) values ($1, $2)', [number, name])
}

/** How many migrations a database has; none where it is empty. */
async function appliedTo(store: Store): Promise<number> {
  const [table] = await store.rows<{ found: string | null }>(`select to_regclass('public.migration') as found`)
  if (!table?.found) return 0
  const [last] = await store.rows<{ number: number }>('select coalesce(max(number), 0) as number from migration')
  return last!.number
}

function refuseNewer(done: number, known: number): void {
  if (done <= known) return
  throw new Error(`store: this database was written by a newer Readout (its migration ${done}; this one knows ${known}). Nothing was changed.`)
}
