import type { AtPlace } from './at-place.ts'
import type { Cited } from './citations.ts'
import { shortOf } from './short-address.ts'

/** What is cited at a place. The words are those of a statement: of a sentence, that it stands there. */
export function citedAt({ place, shown: { record: { article }, fetchedAt }, statement }: AtPlace, link: string, notice: string | null = null): Cited {
  const { headline, byline, outlet, issuer, creditedTo, kind, published, url } = article
  const press = creditedTo !== null && creditedTo !== outlet ? [outlet, creditedTo].filter((it) => it !== null).join(', ') : outlet
  return { id: shortOf(place), said: statement, isSentence: statement === null && place.span !== null, headline, byline, outlet: issuer ?? press, isPress: kind === 'article', published, url, fetchedAt, link, notice }
}
