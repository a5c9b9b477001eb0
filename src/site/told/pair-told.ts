import { pointTold } from '../../reading/point-told.ts'
import { changesBetween, type Round, type SideChange } from '../../record/rounds.ts'
import type { Source } from '../../record/sources.ts'
import { standingOf } from '../../record/standing.ts'
import { talks, type KeptTalk } from '../../store/asked-of-talks.ts'
import { pairOf, standingCaptures, type Pair as Kept } from '../../store/asked-pairs.ts'
import { sourcesOf } from '../../store/sources.ts'
import { byTime } from './by-time.ts'
import { listedMeeting } from './meeting-told.ts'
import type { Pair, PairCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import { standingTold } from './standing-told.ts'
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
  const [kept, rounds, standing] = await Promise.all([pairOf(site.store, asked), talks(site.store, { pair: asked, limit: MOST.rounds }), standingCaptures(site.store, asked, MOST.standing)])
  if (!kept) return null
  const inTime = rounds!.items.toReversed() // null is for a cursor, and there is none
  const compared = inTime.filter(({ date }) => date !== null).slice(-MOST.compared)
  const sources = await sourcesOf(site.store, [...new Set([...standing, ...compared.flatMap((it) => it.sources.map(({ capture }) => capture))])])
  return {
    ...pairListed(kept, site),
    meetings: inTime.map((it) => listedMeeting(it, site)),
    changes: changesAmong(compared, sources, two(kept.name)),
    ...standingBetween(two(kept.name), sources.filter(({ id }) => standing.includes(id))),
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

/** Whoever is named in a claim is one of the two, or it names one of them alone. */
function standingBetween(pair: Two, sources: readonly Source[]): Pick<Told, 'agreements' | 'conditionals'> {
  const told = standingTold(sources)
  const standing = standingOf(sources).filter(({ parties }) => parties.every((it) => pair.includes(it)))
  return { agreements: standing.flatMap(({ agreements }) => agreements).map(told.claim).toSorted(byTime), conditionals: standing.flatMap(({ conditionals }) => conditionals).map(told.announcement).toSorted(byTime) }
}
