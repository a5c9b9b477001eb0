import type { NameCard as Card } from '../../store/asked/asked-bearers.ts'
import type { NameCard } from '../api/schemas.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

/** Who bears a name, by the name where nobody else does, else by the id. */
export function nameTold({ shares, others, ...card }: Card, { link }: Pick<Site, 'link'>): Given<typeof NameCard> {
  const path = PATHS.name(shares ? (card.id ?? card.name) : card.name)
  return { ...card, link: link(path), others: others.map((it) => ({ ...it, link: link(PATHS.name(it.id)) })) }
}
