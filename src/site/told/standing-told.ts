import { keyIn } from '../../reading/point-told.ts'
import type { AgreementClaim, Announcement } from '../../record/standing.ts'
import type { Source } from '../../record/sources.ts'
import { textAt } from '../../text/span.ts'
import { wordsIn } from '../../text/words-in.ts'
import type { PairCard } from '../api/schemas-across.ts'
import type { Given } from './statements.ts'

type Told = Given<typeof PairCard>

/** What is claimed of agreements and what was announced, in the words of their sources. */
export function standingTold(sources: readonly Source[]) {
  const byId = new Map(sources.map((it) => [it.id, it]))
  const placeOf = ({ source, statement, at }: Pick<AgreementClaim, 'source' | 'statement' | 'at'>) => {
    const from = byId.get(source)!
    return { capture: source, statement: keyIn(from, statementOf(from, statement)), at }
  }
  return {
    claim: (it: AgreementClaim): Told['agreements'][number] => ({ agreement: it.agreement, claim: it.claim, by: it.by, of: it.of, words: wordsOf(byId.get(it.source)!, it.statement), ...placeOf(it) }),
    announcement: (it: Announcement): Told['conditionals'][number] => {
      const { text } = byId.get(it.source)!.record.article
      return { condition: textAt(text, it.condition), consequence: textAt(text, it.consequence), deadline: it.deadline && textAt(text, it.deadline), by: it.by, to: it.to, ...placeOf(it) }
    },
  }
}

const statementOf = ({ record }: Source, id: string) => record.statements.find((it) => it.id === id)

function wordsOf(source: Source, id: string): string {
  const { record } = source
  const attribution = record.attributions.find((it) => it.id === statementOf(source, id)!.attribution)!
  return wordsIn(record.article.text, attribution.content)
}
