import type { TalkTold } from '../../reading/talk-told.ts'
import { talkCalled, talkOfArticle, talks, type FoundTalk } from '../../store/asked/asked-of-talks.ts'
import { hull } from '../../store/asked/sentences-in.ts'
import { parsedStatementKey, statementKey } from '../../store/statement-key.ts'
import { overlaps } from '../../text/span.ts'
import type { Claim, ClaimCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

type Trail = Given<typeof ClaimCard>['trail']

// Claims live in talks: those of the latest are the ones that are being made.
const TALKS = 8

/** The claims of the latest talks that several texts have, that somebody denied or of which somebody says who was first. */
export async function latestClaims(limit: number, site: Site): Promise<Given<typeof Claim>[]> {
  const latest = await talks(site.store, { limit: TALKS })
  const found = await Promise.all(latest!.items.map(({ id }) => talkCalled(site.store, id))) // null is for a cursor, and there is none
  return found.flatMap((talk) => (talk ? trailsIn(talk).map((trail) => claimListed(trail, talk, site)) : [])).slice(0, limit)
}

/** The claim whose trail leads past a place, by the key of that place; null where none does. */
export async function claimTold(key: string, site: Site): Promise<Given<typeof ClaimCard> | null> {
  const id = await talkOfArticle(site.store, parsedStatementKey(key)!.capture)
  const talk = id === null ? null : await talkCalled(site.store, id)
  const trail = talk && trailPast(key, trailsIn(talk))
  return trail && { ...claimListed(trail, talk, site), sides: talk.sides.map(({ side }) => side), date: talk.date, trail }
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
export const claimKey = ({ claim: { tellings: [best] } }: Trail): string => best!.statement ?? statementKey(best!.capture, hull(best!.spans))

function claimListed(trail: Trail, { id }: FoundTalk, { link }: Pick<Site, 'link'>): Given<typeof Claim> {
  const { claim, steps, undated } = trail
  const { words, kind, speaker } = claim.tellings[0]!
  const denials = [...steps, ...undated].filter((it) => it.kind === 'denial').length
  return { ...{ key: claimKey(trail), link: link(PATHS.claim(claimKey(trail))), words, kind, speaker, topic: claim.topic, meeting: id }, independent: claim.independent, copies: claim.copies, denials }
}
