import { isFirst } from '../../record/compared/firsts.ts'
import { outletCard, talkReportsBeside, type Calling, type OutletCard as Card, type TalkReport } from '../../store/asked/asked-outlets.ts'
import type { OutletCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

type Told = Given<typeof OutletCard>

// So many of its latest talks show how it works now.
const TALKS = 100

/** An outlet: whose it is, what it published, and how its texts stand among those of others. */
export async function outletTold(name: string, { store, link }: Site): Promise<Told | null> {
  const [card, reports] = await Promise.all([outletCard(store, name), talkReportsBeside(store, name, TALKS)])
  if (!card) return null
  const { called, owner: _, kind: __, ...counts } = card
  return { ...counts, link: link(PATHS.outlet(card.name)), ...owned(card), kind: card.kind ?? kindIn(called), talks: talksIn(reports) }
}

/** What a person has set goes before what articles say of it. */
function owned({ owner, called }: Card): Pick<Told, 'owner' | 'ownerBy'> {
  const state = called.map(({ side }) => STATE.exec(side ?? '')?.[1]).find((it) => it !== undefined)
  if (owner !== null) return { owner, ownerBy: 'operator' }
  return { owner: state ?? null, ownerBy: state === undefined ? null : 'articles' }
}

// "press (state-owned: Sorvane)", as record/names/outlets.ts writes it.
const STATE = /^press \(state-owned: (.+)\)$/

const kindIn = (called: readonly Calling[]): string | null => called.find(({ role }) => role !== null)?.role ?? null

function talksIn(reports: readonly TalkReport[]): Told['talks'] {
  const by = (key: 'talk' | 'copyOf') => [...Map.groupBy(reports, (it) => it[key]).values()]
  return { reported: by('talk').length, first: by('talk').filter(isFirstAmong).length, copied: by('copyOf').filter(isFirstAmong).length, copies: by('copyOf').filter(isLaterAmong).length }
}

/** Nobody is the first who is alone. */
function isFirstAmong(reports: readonly TalkReport[]): boolean {
  const others = reports.filter(({ isOwn }) => !isOwn)
  return others.length > 0 && reports.some((it) => it.isOwn && isFirst(it, others))
}

/** Of texts that are word for word the same, another's was surely there before. */
function isLaterAmong(reports: readonly TalkReport[]): boolean {
  const own = reports.filter(({ isOwn }) => isOwn)
  return own.length > 0 && reports.some((it) => !it.isOwn && isFirst(it, own))
}
