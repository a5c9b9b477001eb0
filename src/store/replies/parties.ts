import type { Queries } from '../store.ts'
import { storable } from '../storable.ts'
import { REPLY_COLUMNS, type Reply } from './replies.ts'

/** A side that the operator has verified: its press office has a secret link. */
export interface Party {
  /** A UUID. */
  readonly key: string
  readonly side: string
  readonly verifiedAt: string
  readonly revokedAt: string | null
}

const COLUMNS = 'key, side, verified_at as "verifiedAt", revoked_at as "revokedAt"'

export async function addParty(queries: Queries, { key, side, verifiedAt }: Omit<Party, 'revokedAt'>, hash: string): Promise<void> {
  await queries.rows('insert into sent.party (key, side, hash, verified_at) values ($1, $2, $3, $4)', [key, storable(side), hash, verifiedAt])
}

/** The side that a secret link belongs to, as long as it is not revoked. */
export async function partyByLink(queries: Queries, hash: string): Promise<Party | null> {
  return (await queries.rows<Party>(`select ${COLUMNS} from sent.party where hash = $1 and revoked_at is null`, [hash]))[0] ?? null
}

export async function parties(queries: Queries): Promise<Party[]> {
  return queries.rows<Party>(`select ${COLUMNS} from sent.party order by lower(side), verified_at`)
}

/** Shuts a side's doors; gives how many there were. What it has answered stays. */
export async function revokeParty(queries: Queries, side: string, at: string): Promise<number> {
  return (await queries.rows('update sent.party set revoked_at = $2 where lower(side) = lower($1) and revoked_at is null returning key', [side, at])).length
}

/** What a side has sent, whatever became of it, the latest first. */
export async function repliesOfSide(queries: Queries, side: string, limit = 100): Promise<Reply[]> {
  return queries.rows<Reply>(`select ${REPLY_COLUMNS} from sent.reply where side = $1 order by id desc limit $2`, [side, limit])
}

/** A side's name as the record writes it; null where nobody on the record speaks for it. */
export async function sideOnRecord(queries: Queries, side: string): Promise<string | null> {
  const [found] = await queries.rows<{ side: string }>('select side from made.statement where lower(side) = lower($1) limit 1', [side])
  return found?.side ?? null
}
