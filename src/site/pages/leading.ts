import { SAY } from '../../record/telling/verbs.ts'
import { isPress } from '../../record/sources.ts'
import type { Found } from '../../store/asked/search.ts'

type Lead = Pick<Found, 'capture' | 'speaker' | 'side' | 'role' | 'addressee' | 'verb' | 'denies'>

/** What makes a statement one to begin with: somebody's who is known to speak for a side or in an office, to somebody, and more than plain saying. */
const REASONS: readonly ((it: Lead) => boolean)[] = [
  ({ side }) => side !== null && !isPress(side),
  ({ role }) => role !== null,
  ({ addressee }) => addressee !== null,
  ({ verb, denies }) => denies || verb !== SAY,
]

/**
 * The newest statements that say who said what. Of one article a few, those first for which most speaks, so that a long one does not fill
 * the page; what a moderator says to close a briefing, and what nobody is named for, lead nothing.
 */
export function leading<It extends Lead>(newest: readonly It[], { statements, ofOneArticle }: { readonly statements: number; readonly ofOneArticle: number }): It[] {
  const reasons = new Map(newest.map((it) => [it, it.speaker === null ? 0 : REASONS.filter((holds) => holds(it)).length]))
  const worth = newest.filter((it) => reasons.get(it)! > 0).toSorted((a, b) => reasons.get(b)! - reasons.get(a)!)
  const kept = new Set([...Map.groupBy(worth, ({ capture }) => capture).values()].flatMap((list) => list.slice(0, ofOneArticle)))
  return newest.filter((it) => kept.has(it)).slice(0, statements)
}
