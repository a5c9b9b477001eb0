import { agreementCard } from '../../store/asked/asked-by-site.ts'
import { claimsOf } from '../../store/asked/asked-standing.ts'
import { byTime } from './by-time.ts'
import type { AgreementCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

type Claimed = Given<typeof AgreementCard>['claimed'][number]

/** An agreement: who mentions it, who claims what of whom by it, and what each claimed last. */
export async function agreementTold(name: string, { store, link }: Site): Promise<Given<typeof AgreementCard> | null> {
  const card = await agreementCard(store, name)
  if (!card) return null
  const claimed = (await claimsOf(store, [card.name, ...card.variants].map((it) => it.toLowerCase()))).toSorted(byTime)
  return {
    ...card,
    link: link(PATHS.agreement(card.name)),
    claimed,
    latest: latestOf(claimed),
    mentions: card.mentions.map((it) => ({ ...it, link: link(PATHS.article(it.capture)) })),
  }
}

/** What each party claimed last of each: never which of them is right. What has no date is later than nothing. */
function latestOf(claims: readonly Claimed[]): Claimed[] {
  const dated = claims.filter(({ claim, at }) => claim !== 'invoked' && at !== null)
  return [...new Map(dated.map((it) => [`${it.by}\n${it.of ?? ''}`, it])).values()]
}
