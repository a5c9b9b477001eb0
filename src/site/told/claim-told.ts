import type { PointTold } from '../../reading/point-told.ts'
import { keyOfTelling, rowsIn, type RoundTold } from '../../reading/rounds.ts'
import type { TalkTold } from '../../reading/talk-told.ts'
import { talkCalled, talkOfArticle, talks, type FoundTalk } from '../../store/asked/asked-of-talks.ts'
import { roundsOfClaim, type ClaimInRound } from '../../store/asked/asked-rounds.ts'
import { hull } from '../../store/asked/sentences-in.ts'
import { parsedStatementKey } from '../../store/statement-key.ts'
import { overlaps } from '../../text/span.ts'
import type { Claim, ClaimCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

type Told = Given<typeof ClaimCard>
type Trail = Told['trail']

// Claims live in talks: those of the latest are the ones that are being made.
const TALKS = 8

/** The claims of the latest talks that several texts have, that somebody denied or of which somebody says who was first. */
export async function latestClaims(limit: number, site: Site): Promise<Given<typeof Claim>[]> {
  const latest = await talks(site.store, { limit: TALKS })
  const found = await Promise.all(latest!.items.map(({ id }) => talkCalled(site.store, id))) // null is for a cursor, and there is none
  return found.flatMap((talk) => (talk ? trailsIn(talk).map((trail) => claimListed(trail, talk, site)) : [])).slice(0, limit)
}

/** The claim whose trail leads past a place, by the key of that place, in its own talks or in the first round that has it; null where none does. */
export async function claimTold(key: string, site: Site): Promise<Told | null> {
  const id = await talkOfArticle(site.store, parsedStatementKey(key)!.capture)
  const talk = id === null ? null : await talkCalled(site.store, id)
  if (!talk) return null
  const trail = trailPast(key, trailsIn(talk))
  if (!trail) return claimOfRounds(key, talk, site)
  const rounds = await roundsOfClaim(site.store, talk.id, trail.claim.tellings.map(keyOfTelling))
  const listed = claimListed(trail, talk, site)
  return { ...listed, id: rounds[0]?.claim ?? listed.key, sides: talk.sides.map(({ side }) => side), date: talk.date, trail, rounds: inTime(rounds, site) }
}

async function claimOfRounds(key: string, { id }: FoundTalk, site: Site): Promise<Told | null> {
  const [round] = await roundsOfClaim(site.store, id, [key])
  return round && round.claim !== key ? claimTold(round.claim, site) : null
}

const trailsIn = ({ told }: FoundTalk): readonly Trail[] => (told as TalkTold).trails // as reading/ made it

/** The one that begins with the place's own words before one that only passes by. */
function trailPast(key: string, trails: readonly Trail[]): Trail | null {
  const { capture, span } = parsedStatementKey(key)!
  const isThere = (it: Trail['claim']['tellings'][number]) => it.statement === key || (it.capture === capture && overlaps(hull(it.spans), span))
  return (
    trails.find((it) => claimKey(it) === key) ?? trails.find(({ claim }) => claim.tellings.some(isThere)) ?? trails.find(({ steps, undated }) => [...steps, ...undated].some(({ statement }) => statement === key)) ?? null
  )
}

/** The place of its best words. */
export const claimKey = ({ claim: { tellings } }: Trail): string => keyOfTelling(tellings[0]!)

/** The round that first has a claim, and those in which it is made again or otherwise: each once. */
function inTime(rounds: readonly ClaimInRound[], site: Pick<Site, 'link'>): Told['rounds'] {
  const told = rounds.flatMap((it) => {
    const { row } = rowsIn(it.told as RoundTold)[it.n]! // as reading/ made it
    const [before, after] = [{ meeting: it.former, date: it.formerDate, how: 'first' as const }, { meeting: it.talk, date: it.date, how: it.again ? ('again' as const) : ('otherwise' as const) }]
    return [{ ...before, ...wordsOf(row.earlier, it, site) }, { ...after, ...wordsOf(row.later, it, site) }]
  })
  return [...new Map(told.map((it) => [it.meeting, it])).values()]
}

function wordsOf([point]: readonly PointTold[], { by, of }: ClaimInRound, { link }: Pick<Site, 'link'>): Pick<Told['rounds'][number], 'capture' | 'statement' | 'link' | 'words' | 'speaker' | 'by' | 'of'> {
  const { capture, statement, words, speaker } = point!.tellings[0]! // a claim has words in both rounds
  return { capture, statement, link: link(statement === null ? PATHS.article(capture) : PATHS.statement(statement)), words, speaker, by, of }
}

function claimListed(trail: Trail, { id }: FoundTalk, { link }: Pick<Site, 'link'>): Given<typeof Claim> {
  const { claim, steps, undated } = trail
  const { words, kind, speaker } = claim.tellings[0]!
  const denials = [...steps, ...undated].filter((it) => it.kind === 'denial').length
  return { ...{ key: claimKey(trail), link: link(PATHS.claim(claimKey(trail))), words, kind, speaker, topic: claim.topic, meeting: id }, independent: claim.independent, copies: claim.copies, denials }
}
