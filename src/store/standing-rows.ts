import type { Record } from '../record/record.ts'
import { standingOf } from '../record/across/standing.ts'
import { textAt } from '../text/span.ts'
import type { Filing } from './decided/filings.ts'
import { storable } from './storable.ts'

export interface StandingRows {
  readonly agreement_claim: readonly object[]
  readonly announcement: readonly object[]
}

/** What an article's parties claim of agreements and announce on a condition, as rows. */
export function standingRows(record: Record, { side, filedUnder }: Filing, short: (name: string) => string): StandingRows {
  const { article } = record
  const standing = standingOf([{ id: '', record, sentences: [], outlet: article.outlet, published: article.published, seen: null, copyOf: '', side, filedUnder }])
  const words = (span: readonly [number, number]) => storable(textAt(article.text, span))
  const partiesOf = (parties: readonly string[]) => parties.map((it) => short(it).toLowerCase()).sort()
  return {
    agreement_claim: standing.flatMap(({ parties, agreements }) => agreements.map((it) => ({ it, parties }))).map(({ it, parties }, n) => ({
      n, agreement: short(it.agreement), claim: it.claim, by_party: short(it.by), of_party: it.of && short(it.of), parties: partiesOf(parties), statement: it.statement,
    })),
    announcement: standing.flatMap(({ parties, conditionals }) => conditionals.map((it) => ({ it, parties }))).map(({ it, parties }, n) => ({
      n, by_party: short(it.by), to_party: it.to && short(it.to), parties: partiesOf(parties), condition: words(it.condition), consequence: words(it.consequence), deadline: it.deadline && words(it.deadline), statement: it.statement,
    })),
  }
}
