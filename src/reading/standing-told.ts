import { inTime, standingOf, type AgreementClaim, type Announcement } from '../record/across/standing.ts'
import type { Talk } from '../record/across/talks-across.ts'
import type { Source } from '../record/sources.ts'
import { textAt, type Span } from '../text/span.ts'
import { wordsIn } from '../text/words-in.ts'
import { keyIn } from './point-told.ts'

/** What each side of a talk claims of agreements and announces on a condition, in the texts that tell of it. */
export interface StandingTold {
  readonly agreements: readonly ClaimTold[]
  readonly conditionals: readonly AnnouncementTold[]
}

interface Place {
  readonly capture: string
  readonly statement: string | null
  readonly at: string | null
}

export interface ClaimTold extends Place, Pick<AgreementClaim, 'agreement' | 'claim' | 'by' | 'of'> {
  readonly words: string
}

export interface AnnouncementTold extends Place, Pick<Announcement, 'by' | 'to'> {
  readonly condition: string
  readonly consequence: string
  readonly deadline: string | null
}

/** Copies say nothing of their own. What a side claims of somebody who was not there is no matter of these talks. */
export function standingTold({ sides }: Talk, sources: readonly Source[]): StandingTold {
  const present = new Set(sides.map(({ side }) => side))
  const standing = standingOf(sources.filter(({ id, copyOf }) => id === copyOf)).filter(({ parties }) => parties.every((it) => present.has(it)))
  const byId = new Map(sources.map((it) => [it.id, it]))
  return {
    agreements: inTime(standing.flatMap(({ agreements }) => agreements)).map((it) => claimTold(it, byId.get(it.source)!)),
    conditionals: inTime(standing.flatMap(({ conditionals }) => conditionals)).map((it) => announcementTold(it, byId.get(it.source)!)),
  }
}

function claimTold({ agreement, claim, by, of, statement, at }: AgreementClaim, source: Source): ClaimTold {
  return { agreement, claim, by, of, words: wordsIn(source.record.article.text, contentOf(statement, source)), ...placeOf(statement, source), at }
}

function announcementTold({ condition, consequence, deadline, by, to, statement, at }: Announcement, source: Source): AnnouncementTold {
  const words = (span: Span) => textAt(source.record.article.text, span)
  return { condition: words(condition), consequence: words(consequence), deadline: deadline && words(deadline), by, to, ...placeOf(statement, source), at }
}

const statementIn = ({ record: { statements } }: Source, id: string) => statements.find((it) => it.id === id)

const placeOf = (id: string, source: Source) => ({ capture: source.id, statement: keyIn(source, statementIn(source, id)) })

function contentOf(id: string, source: Source): readonly Span[] {
  const attribution = statementIn(source, id)?.attribution
  return source.record.attributions.find((it) => it.id === attribution)?.content ?? []
}
