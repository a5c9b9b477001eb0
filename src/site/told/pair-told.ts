import type { RoundTold } from '../../reading/rounds.ts'
import { talks } from '../../store/asked/asked-of-talks.ts'
import { pairOf, type Pair as Kept } from '../../store/asked/asked-pairs.ts'
import { latestRounds, type KeptRound } from '../../store/asked/asked-rounds.ts'
import { standingBetween } from '../../store/asked/asked-standing.ts'
import { byTime } from './by-time.ts'
import { listedMeeting } from './meeting-told.ts'
import type { Pair, PairCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

type Told = Given<typeof PairCard>
type Two = readonly [string, string]

// Rounds on the line; how often it is shown what changed; and of the latest articles what stands between the two.
const MOST = { rounds: 60, changes: 3, standing: 60 }

/** A pair in a list. */
export function pairListed({ name, ...counts }: Kept, { link }: Pick<Site, 'link'>): Given<typeof Pair> {
  const parties = name.split('|')
  return { ...counts, pair: name, parties, link: link(PATHS.pair(parties)) }
}

/** All rounds of two parties, what changed between them, and what they claim of and announce to each other. */
export async function pairTold(pair: string, site: Site): Promise<Told | null> {
  const asked = two(pair)
  const [kept, rounds, standing] = await Promise.all([pairOf(site.store, asked), talks(site.store, { pair: asked, limit: MOST.rounds }), standingBetween(site.store, asked, MOST.standing)])
  if (!kept) return null
  return {
    ...pairListed(kept, site),
    meetings: rounds!.items.toReversed().map((it) => listedMeeting(it, site)), // null is for a cursor, and there is none
    changes: (await latestRounds(site.store, kept.name, MOST.changes)).map(changeTold),
    agreements: standing.claims.toSorted(byTime),
    conditionals: standing.announcements.toSorted(byTime),
  }
}

const two = (pair: string): Two => pair.split('|').map((side) => side.trim()) as unknown as Two // the shape of the question has seen to it

const changeTold = ({ former, talk, told }: KeptRound): Told['changes'][number] => ({ from: former, to: talk, sides: (told as RoundTold).sides }) // as reading/ made it
