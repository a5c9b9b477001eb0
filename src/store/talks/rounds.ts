// What is kept of one round of two parties' talks beside the one before: what changed, and which claims were made again.
import { packedJson } from '../packed.ts'
import type { Queries, Store } from '../store.ts'

/** Two rounds of a pair, one after the other, whose comparison is not kept as they are now. */
export interface DueRound {
  /** As `made.talk_pair` has it, in lower case. */
  readonly pair: string
  readonly talk: string
  readonly former: string
  readonly stamp: string
}

/** A claim that a party makes again, or in other terms. */
export interface ClaimAgain {
  readonly n: number
  readonly again: boolean
  readonly by: string
  /** The other party, where the words name it. */
  readonly of: string | null
  /** The keys of all words that have it, the best first. */
  readonly earlier: readonly string[]
  readonly later: readonly string[]
}

// Any number, the same for all who keep rounds of the same pair.
const LOCK = 7_326_846

/** In time; rounds without a day are none. */
export const roundsDue = (queries: Queries, pair: string, version: number): Promise<DueRound[]> =>
  queries.rows<DueRound>(`${ROUNDS} select $1 as pair, talk, former, stamp from rounds where former is not null and stamp not in (select stamp from made.round where pair = $1) order by place`, [pair, version])

// What a talk is made of has changed where its edition has.
const ROUNDS = `
  with rounds as (
    select talk, lag(talk) over it as former, lag(edition) over it || '.' || edition || '.' || $2::int as stamp, row_number() over it as place
    from made.talk_pair join made.talk on talk.id = talk where talk_pair.key = $1 and talk_pair.day is not null
    window it as (order by talk_pair.day, number)
  )`

/** Keeps what was made of two rounds, unless one of them has changed meanwhile; then somebody else is asked to. */
export function keepRound(store: Store, due: DueRound, { told, claims, version }: { readonly told: object; readonly claims: readonly ClaimAgain[]; readonly version: number }): Promise<void> {
  return store.transaction(async (queries) => {
    await queries.rows('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, due.pair])
    if (!(await roundsDue(queries, due.pair, version)).some(({ stamp }) => stamp === due.stamp)) return
    await forget(queries, due.pair, version)
    await queries.rows('insert into made.round (pair, talk, former, stamp, told) values ($1, $2, $3, $4, $5)', [due.pair, due.talk, due.former, due.stamp, packedJson(told)])
    await queries.rows(CLAIMS, [due.pair, due.talk, JSON.stringify(claims)])
    await nameClaims(queries, due.pair, due.talk)
    for (let talk = await roundAfter(queries, due.pair, due.talk); talk && (await nameClaims(queries, due.pair, talk)); ) talk = await roundAfter(queries, due.pair, talk)
  })
}

/** What was made of rounds that are no more as they were. */
const forget = (queries: Queries, pair: string, version: number): Promise<unknown> =>
  queries.rows(`${ROUNDS} delete from made.round where pair = $1 and stamp not in (select stamp from rounds where stamp is not null)`, [pair, version])

const CLAIMS = `
  insert into made.claim (pair, talk, n, claim, again, by_party, of_party, earlier, later)
  select $1, $2, n, earlier[1], again, by, of, earlier, later
  from json_to_recordset($3) as it (n int, again boolean, by text, of text, earlier text[], later text[])`

/** Gives the claims of a round the ids that they have in the round before; says whether any has another than it had. */
async function nameClaims(queries: Queries, pair: string, talk: string): Promise<boolean> {
  const named = await queries.rows(NAMED, [pair, talk])
  return named.length > 0
}

const NAMED = `
  update made.claim set claim = it.id
  from (
    select own.n, coalesce((select before.claim from made.claim before
      where before.pair = $1 and before.talk = round.former and before.by_party = own.by_party and before.later && own.earlier order by before.n limit 1), own.earlier[1]) as id
    from made.claim own join made.round on round.pair = $1 and round.talk = $2 where own.pair = $1 and own.talk = $2
  ) as it
  where claim.pair = $1 and claim.talk = $2 and claim.n = it.n and claim.claim <> it.id
  returning claim.n`

async function roundAfter(queries: Queries, pair: string, talk: string): Promise<string | null> {
  const [next] = await queries.rows<{ talk: string }>('select talk from made.round where pair = $1 and former = $2', [pair, talk])
  return next?.talk ?? null
}
