import { pointTold } from '../../reading/point-told.ts'
import { changesBetween, type Round, type SideChange } from '../../record/compared/rounds.ts'
import type { Source } from '../../record/sources.ts'
import { talks, type KeptTalk } from '../../store/asked/asked-of-talks.ts'
import { pairOf, type Pair as Kept } from '../../store/asked/asked-pairs.ts'
import { standingBetween } from '../../store/asked/asked-standing.ts'
import { sourcesOf } from '../../store/asked/sources.ts'
import { byTime } from './by-time.ts'
import { listedMeeting } from './meeting-told.ts'
import type { Pair, PairCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

type Told = Given<typeof PairCard>
type Two = readonly [string, string]

// Rounds on the line; of the latest of them what changed; and of the latest articles what stands between the two.
const MOST = { rounds: 60, compared: 4, standing: 60 }

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
  const inTime = rounds!.items.toReversed() // null is for a cursor, and there is none
  const compared = inTime.filter(({ date }) => date !== null).slice(-MOST.compared)
  const sources = await sourcesOf(site.store, [...new Set(compared.flatMap((it) => it.sources.map(({ capture }) => capture)))])
  return {
    ...pairListed(kept, site),
    meetings: inTime.map((it) => listedMeeting(it, site)),
    changes: changesAmong(compared, sources, two(kept.name)),
    agreements: standing.claims.toSorted(byTime),
    conditionals: standing.announcements.toSorted(byTime),
  }
}

const two = (pair: string): Two => pair.split('|').map((side) => side.trim()) as unknown as Two // the shape of the question has seen to it

function changesAmong(talks: readonly KeptTalk[], sources: readonly Source[], pair: Two): Told['changes'] {
  const rounds = talks.map((talk) => roundOf(talk, sources))
  return rounds.slice(1).map((later, i) => ({
    from: rounds[i]!.talk.id,
    to: later.talk.id,
    sides: changesBetween(rounds[i]!, later).filter(({ side }) => pair.includes(side)).map(changeTold),
  }))
}

function roundOf(talk: KeptTalk, sources: readonly Source[]): Round {
  const copies = new Map(talk.sources.map(({ capture, copyOf }) => [capture, copyOf]))
  const own = sources.filter(({ id }) => copies.has(id)).map((it) => ({ ...it, copyOf: copies.get(it.id)! }))
  return { talk: { ...talk, sources: own.map(({ id }) => id) }, sources: own }
}

const changeTold = ({ side, rows }: SideChange) => ({
  side,
  rows: rows.map(({ kind, topic, one, other, differences }) => ({ kind, topic, differences, earlier: one.map(pointTold), later: other.map(pointTold) })),
})
