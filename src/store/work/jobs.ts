import type { Queries } from '../store.ts'

/** Something to be done: `kind` says by what, `payload` with what. The same kind and key twice is one job. */
export interface NewJob {
  readonly kind: string
  readonly key: string
  readonly payload: object
  /** The origin on the net that it asks, or whatever else one job at a time may work on. */
  readonly host: string | null
  /** ISO 8601. */
  readonly runAt: string
}

export interface Job {
  readonly id: number
  readonly kind: string
  readonly key: string
  readonly payload: unknown
  /** Counted when it is taken, so that a job that kills its worker counts as well. */
  readonly attempts: number
}

/** Which job, and that it is still whose it was: somebody who was taken for dead cannot end what another has taken over. */
export interface Held extends Pick<Job, 'id' | 'attempts'> {
  readonly worker: string
}

/** Puts jobs into the queue; gives how many were not there yet. */
export async function addJobs(queries: Queries, jobs: readonly NewJob[], at: string): Promise<number> {
  const rows = jobs.map(({ kind, key, payload, host, runAt }) => ({ kind, key, payload, host, run_at: runAt }))
  const added = await queries.rows(
    `insert into work.job (kind, key, payload, host, run_at, added_at)
     select kind, key, payload, host, run_at, $2 from jsonb_to_recordset($1) as it (kind text, key text, payload jsonb, host text, run_at timestamptz)
     on conflict (kind, key) do nothing returning id`,
    [JSON.stringify(rows), at],
  )
  return added.length
}

export interface Taking {
  readonly worker: string
  /** The moment now, and that until which the jobs are the worker's. */
  readonly at: string
  readonly until: string
  readonly limit: number
  /** Of these kinds alone. */
  readonly kinds?: readonly string[]
}

/**
 * Takes jobs that are due: those that nobody has, or whose holder has not been heard of in time. A host has its turns: of
 * the jobs that ask it only one is taken, when it is free.
 */
export async function takeJobs(queries: Queries, { worker, at, until, limit, kinds }: Taking): Promise<Job[]> {
  return queries.rows<Job>(TAKE, [at, until, worker, limit, kinds ?? null])
}

// So many are looked at: of one host among them one is taken, and the next time the host is passed over.
const SIGHT = 500

const DUE = 'dead_at is null and run_at <= $1 and (locked_until is null or locked_until < $1)'

// Step by step, each list made once: the embedded database has no figures on its tables to plan by, and took ten seconds
// for the same in one piece. "Due" stands in it twice, for a row that another worker took and let go of meanwhile is
// looked at anew by the last step alone.
const TAKE = `
  with busy as materialized (
    select origin from work.host where free_at > $1
    union select host from work.job where locked_until >= $1 and host is not null
  ), due as materialized (
    select id, host, run_at from work.job
    where ${DUE} and (host is null or host not in (select origin from busy)) and ($5::text[] is null or kind = any($5))
    order by run_at, id limit ${SIGHT}
  ), first as materialized (
    select distinct on (coalesce(host, id::text)) id, run_at from due order by coalesce(host, id::text), run_at, id
  )
  update work.job set worker = $3, locked_until = $2, attempts = attempts + 1
  where id = any(array(
    select id from work.job where id = any(array(select id from first)) and ${DUE} order by run_at, id limit $4 for update skip locked
  ))
  returning id, kind, key, payload, attempts`

/** When the next host is free of those that jobs wait for which are due; null where none does. */
export async function nextTurn(queries: Queries, at: string): Promise<string | null> {
  const [row] = await queries.rows<{ at: string | null }>(`select min(free_at) as at from work.job join work.host on origin = host where ${DUE} and free_at > $1`, [at])
  return row?.at ?? null
}

/** Says that a worker still has its jobs. */
export async function holdJobs(queries: Queries, held: readonly Held[], until: string): Promise<void> {
  await queries.rows('update work.job set locked_until = $2 where worker = $3 and id = any($1)', [held.map(({ id }) => id), until, held[0]?.worker])
}

const HELD = 'id = $1 and attempts = $2 and worker = $3'
const names = ({ id, attempts, worker }: Held) => [id, attempts, worker]

/** Ends a job that is done. */
export async function endJob(queries: Queries, held: Held): Promise<void> {
  await queries.rows(`delete from work.job where ${HELD}`, names(held))
}

/** Has a job that went well come back later. */
export async function repeatJob(queries: Queries, held: Held, { payload, runAt }: Pick<NewJob, 'payload' | 'runAt'>): Promise<void> {
  await queries.rows(
    `update work.job set payload = $4, run_at = $5, attempts = 0, worker = null, locked_until = null, error = null where ${HELD}`,
    [...names(held), JSON.stringify(payload), runAt],
  )
}

export interface Setback {
  readonly error: string
  readonly runAt: string
  /** Whether it was the job's fault; waiting for a host's turn is not. */
  readonly counts: boolean
}

/** Has a job that failed tried again. */
export async function retryJob(queries: Queries, held: Held, { error, runAt, counts }: Setback): Promise<void> {
  await queries.rows(
    `update work.job set error = $4, run_at = $5, attempts = attempts - $6, worker = null, locked_until = null where ${HELD}`,
    [...names(held), error, runAt, counts ? 0 : 1],
  )
}

/** Gives a job up; it stays to be seen, and can be revived. */
export async function giveUpJob(queries: Queries, held: Held, { error, at }: { error: string; at: string }): Promise<void> {
  await queries.rows(`update work.job set error = $4, dead_at = $5, worker = null, locked_until = null where ${HELD}`, [...names(held), error, at])
}

export interface DeadJob extends Job {
  readonly error: string
  readonly deadAt: string
}

/** The jobs that were given up, the latest first. */
export async function deadJobs(queries: Queries, limit = 100): Promise<DeadJob[]> {
  return queries.rows<DeadJob>(
    'select id, kind, key, payload, attempts, error, dead_at as "deadAt" from work.job where dead_at is not null order by dead_at desc, id desc limit $1',
    [limit],
  )
}

/** Puts jobs that were given up back into the queue, or takes them out for good; all of them where `ids` is null. */
export async function reviveJobs(queries: Queries, ids: readonly number[] | null, at: string): Promise<number> {
  const revived = await queries.rows(`update work.job set dead_at = null, attempts = 0, run_at = $2 where ${DEAD} returning id`, [ids, at])
  return revived.length
}

export async function dropDeadJobs(queries: Queries, ids: readonly number[] | null): Promise<number> {
  return (await queries.rows(`delete from work.job where ${DEAD} returning id`, [ids])).length
}

const DEAD = 'dead_at is not null and ($1::bigint[] is null or id = any($1))'

export interface QueueLength {
  readonly kind: string
  readonly due: number
  readonly later: number
  readonly dead: number
}

/** How much waits of each kind. */
export async function queueLengths(queries: Queries, at: string): Promise<QueueLength[]> {
  return queries.rows<QueueLength>(
    `select kind, count(*) filter (where dead_at is null and run_at <= $1) as due,
       count(*) filter (where dead_at is null and run_at > $1) as later, count(*) filter (where dead_at is not null) as dead
     from work.job group by kind order by kind`,
    [at],
  )
}

/** Takes jobs out of the queue, whoever has them: what they were for is no longer wanted. */
export async function dropJobs(queries: Queries, kind: string, keys: readonly string[]): Promise<void> {
  await queries.rows('delete from work.job where kind = $1 and key = any($2)', [kind, keys])
}

/** Has the database look at how long the queue is, so that it finds what is due by its index; the embedded one does not by itself. */
export async function sizeUpQueue(queries: Queries): Promise<void> {
  await queries.rows('analyze work.job')
}
