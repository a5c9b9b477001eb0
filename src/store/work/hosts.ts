import { storable } from '../storable.ts'
import type { Queries } from '../store.ts'

/** The rules of a host as they were when it was asked. */
export interface KeptRules {
  readonly robots: string | null
  readonly tdm: string | null
  readonly unreachable: boolean
  /** ISO 8601. */
  readonly at: string
}

/** The rules of an origin, if they were asked for after a moment. */
export async function hostRules(queries: Queries, origin: string, since: string): Promise<KeptRules | null> {
  const [row] = await queries.rows<KeptRules>(
    'select robots, tdm, unreachable, asked_at as at from work.host where origin = $1 and asked_at > $2',
    [origin, since],
  )
  return row ?? null
}

export async function keepHostRules(queries: Queries, origin: string, { robots, tdm, unreachable, at }: KeptRules): Promise<void> {
  await queries.rows(
    `insert into work.host (origin, robots, tdm, unreachable, asked_at, free_at) values ($1, $2, $3, $4, $5, '-infinity')
     on conflict (origin) do update set robots = $2, tdm = $3, unreachable = $4, asked_at = $5`,
    [origin, robots && storable(robots), tdm && storable(tdm), unreachable, at],
  )
}

export interface HostTurn {
  readonly at: string
  readonly delayMs: number
  /** The latest turn that is taken. */
  readonly until: string
}

/** Takes the next turn at a host, if it comes before `until`. Gives when it is, and whether it was taken. */
export async function takeTurn(queries: Queries, origin: string, { at, delayMs, until }: HostTurn): Promise<{ taken: boolean; at: string }> {
  const [taken] = await queries.rows<{ at: string }>(
    `insert into work.host (origin, free_at) values ($1, $2::timestamptz + $3 * interval '1 ms')
     on conflict (origin) do update set free_at = greatest(host.free_at, $2) + $3 * interval '1 ms' where host.free_at <= $4
     returning free_at - $3 * interval '1 ms' as at`,
    [origin, at, delayMs, until],
  )
  if (taken) return { taken: true, at: taken.at }
  const [later] = await queries.rows<{ at: string }>('select free_at as at from work.host where origin = $1', [origin])
  return { taken: false, at: later?.at ?? until }
}
