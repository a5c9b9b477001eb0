import { standingOf } from '../../record/standing.ts'
import { agreementCard } from '../../store/asked-by-site.ts'
import { sourcesOf } from '../../store/sources.ts'
import { byTime } from './by-time.ts'
import type { AgreementCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import { standingTold } from './standing-told.ts'
import type { Given } from './statements.ts'

/** An agreement: who mentions it, and who claims what of whom by it. */
export async function agreementTold(name: string, { store, link }: Site): Promise<Given<typeof AgreementCard> | null> {
  const card = await agreementCard(store, name)
  if (!card) return null
  const sources = await sourcesOf(store, card.mentions.filter(({ claims }) => claims.length > 0).map(({ capture }) => capture))
  const told = standingTold(sources)
  const names = new Set([card.name, ...card.variants].map((it) => it.toLowerCase()))
  const claims = standingOf(sources).flatMap(({ agreements }) => agreements).filter(({ agreement }) => names.has(agreement.toLowerCase()))
  return {
    ...card,
    link: link(PATHS.agreement(card.name)),
    claimed: claims.map(told.claim).toSorted(byTime),
    mentions: card.mentions.map((it) => ({ ...it, link: link(PATHS.article(it.capture)) })),
  }
}
