// What is asked of rounds: what changed from one to the next, and in which rounds a claim was made.
import { unpackedJson } from '../packed.ts'
import type { Queries } from '../store.ts'

export interface KeptRound {
  readonly former: string
  readonly talk: string
  /** As reading/rounds.ts made it. */
  readonly told: unknown
}

/** The latest changes from one round of a pair to the next, in time. */
export async function latestRounds(queries: Queries, pair: string, limit: number): Promise<KeptRound[]> {
  const rows = await queries.rows<KeptRound & { told: Uint8Array }>(
    `select former, round.talk, round.told from made.round join made.talk on talk.id = round.talk where pair = lower($1) order by day desc, number desc limit $2`,
    [pair, limit],
  )
  return rows.map(unpacked).reverse()
}

/** A claim of a party in one round beside the round before. */
export interface ClaimInRound extends KeptRound {
  /** Its id over all rounds. */
  readonly claim: string
  readonly pair: string
  /** Its place among the rows that were told. */
  readonly n: number
  readonly again: boolean
  readonly by: string
  readonly of: string | null
  readonly formerDate: string | null
  readonly date: string | null
}

const MOST_ROUNDS = 30

/** All rounds in which the claim was made again that one round of talks has in any of these words; none where it was made in that round alone. */
export async function roundsOfClaim(queries: Queries, talk: string, words: readonly string[]): Promise<ClaimInRound[]> {
  const rows = await queries.rows<ClaimInRound & { told: Uint8Array }>(ROUNDS_OF_CLAIM, [talk, words], { prepared: true })
  return rows.map(unpacked)
}

const ROUNDS_OF_CLAIM = `
  select claim.claim, claim.pair, claim.n, again, by_party as by, of_party as of, round.former, round.talk, round.told, before.day as "formerDate", talk.day as date
  from made.claim join made.round on round.pair = claim.pair and round.talk = claim.talk
    join made.talk on talk.id = round.talk join made.talk before on before.id = round.former
  where (claim.claim, claim.pair) = (
    select claim, own.pair from made.claim own join made.round on round.pair = own.pair and round.talk = own.talk
    where (round.talk = $1 and later && $2) or (round.former = $1 and earlier && $2) order by own.pair, own.talk, own.n limit 1)
  order by talk.day, talk.number, claim.n limit ${MOST_ROUNDS}`

const unpacked = <R extends { readonly told: Uint8Array }>({ told, ...row }: R) => ({ ...row, told: unpackedJson(told) })
