import type { Passage } from '../record/passages.ts'
import type { Point } from '../record/points.ts'
import type { Statement } from '../record/record.ts'
import type { Source } from '../record/sources.ts'
import { placeOf, statementKey } from '../store/statement-key.ts'
import type { Meeting } from './schemas.ts'
import { wordsIn, type Given } from './statements.ts'

type Told = Given<typeof Meeting>['accounts']['press'][number]

/** A point in the words of all that tell it, the best first. */
export function pointTold({ id, topic, independent, copies, order, sides, passages }: Point): Told {
  return { id, topic, independent, copies, order, sides, tellings: passages.map(telling) }
}

function telling({ source, statement, spans, teller }: Passage): Told['tellings'][number] {
  return {
    ...{ capture: source.id, statement: keyIn(source, statement), words: wordsIn(source.record.article.text, spans), spans },
    ...{ kind: statement?.kind ?? null, speaker: statement?.speaker ?? null, relayedBy: statement?.relayedBy ?? [], verb: statement?.verb ?? null, teller },
  }
}

/** The key of a source's statement, where it is one. */
export function keyIn({ id, record }: Source, statement: Statement | null | undefined): string | null {
  const attribution = statement && record.attributions.find((it) => it.id === statement.attribution)
  return attribution ? statementKey(id, placeOf(attribution)) : null
}
