import type { z } from 'zod'
import type { Record, Statement as Read } from '../../record/record.ts'
import type { Shown } from '../../store/asked/asked-by-site.ts'
import { publishedFrom } from '../../reading/sureness.ts'
import { passagesOf } from '../../store/passages.ts'
import type { Found } from '../../store/asked/search.ts'
import { attributionOf, attributionsById, placeOf, statementKey } from '../../store/statement-key.ts'
import { textAt, type Span } from '../../text/span.ts'
import { wordsIn } from '../../text/words-in.ts'
import { codePointsIn } from './code-points.ts'
import type { FoundStatement, Statement } from '../api/schemas.ts'
import { PATHS, type Site } from '../site.ts'

/** A shape as it is given away: nobody changes it any more. */
export type Given<Shape> = Shape extends z.ZodType ? Frozen<z.output<Shape>> : never
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

/** A statement as a search finds it, with the words that were looked for. */
export function foundStatement(found: Found, { link }: Pick<Site, 'link'>): Given<typeof FoundStatement> {
  const { capture, id: _, passage, article, act, kind, ...rest } = found
  const within = found.content.map(([start, end]): Span => [start - passage.starts, end - passage.starts])
  return {
    ...rest,
    link: link(PATHS.statement(found.key)),
    act: act as Read['act'], // written by the store from a statement
    kind: kind as Read['kind'],
    words: wordsIn(passage.text, within),
    passage,
    article: { capture, link: link(PATHS.article(capture)), ...article },
  }
}

/** The statements of an article as they are shown, in the order of its text. */
export function statementsOf(capture: string, { record, decided, fetchedAt, afterwards }: Shown, { link }: Pick<Site, 'link'>): Given<typeof Statement>[] {
  const { article, entities, statements } = record
  const keys = keysOf(capture, record)
  const attributions = attributionsById(record)
  const passageOf = passagesOf(record)
  const people = new Map(entities.map((it) => [it.id, it]))
  const denied = new Set(statements.flatMap(({ denies }) => denies?.statement ?? []))
  const { headline, language, outlet, url, published } = article
  const brief = { capture, link: link(PATHS.article(capture)), headline, language, outlet, url, published, fetchedAt }
  const character = codePointsIn(article.text)
  return statements.map((statement) => {
    const { id, speaker, addressee, relayedBy, verb, act, kind, topic, agreements } = statement
    const attribution = attributionOf(statement, attributions)
    const { role = null, side = null } = people.get(speaker ?? '') ?? {}
    return {
      ...{ key: keys.get(id)!, link: link(PATHS.statement(keys.get(id)!)), speaker, role, side, addressee, relayedBy, verb, act, kind, topic, agreements },
      ...{ denies: statement.denies !== null, denied: denied.has(id), day: published?.slice(0, 10) ?? null, decided: decided.has(id) },
      ...placesOf(attribution, { text: article.text, passageOf, character }),
      within: statement.within === null ? null : (keys.get(statement.within) ?? null),
      condition: statement.condition && textAt(article.text, statement.condition),
      denial: statement.denies && { statement: keys.get(statement.denies.statement ?? '') ?? null, words: textAt(article.text, statement.denies.denied) },
      since: sinceThen(id, afterwards),
      article: brief,
    }
  })
}

const SINCE = { same: null, new: null, changed: 'sentence changed', removed: 'sentence removed' } as const

/** What became of a statement's sentence on the live page: the page going outweighs what changed on it. */
function sinceThen(id: string, { removedSince, newer, changes }: Shown['afterwards']): Given<typeof Statement>['since'] {
  if (removedSince !== null) return { what: 'page removed', at: removedSince, capture: null }
  const what = SINCE[changes.get(id) ?? 'same']
  return what && newer && { what, at: newer.fetchedAt, capture: newer.capture }
}

interface Places {
  readonly text: string
  readonly passageOf: ReturnType<typeof passagesOf>
  readonly character: ReturnType<typeof codePointsIn>
}

function placesOf(attribution: Record['attributions'][number], { text, passageOf, character }: Places) {
  const { source, cue, content, score } = attribution
  const { sentence, passage } = passageOf(attribution)
  return { source, cue, content, score, sure: score >= publishedFrom(), sentence, words: wordsIn(text, content), passage: { text: textAt(text, passage), starts: passage[0], character: character(passage[0]) } }
}

/** The stable keys of a record's statements, by their ids in it. */
export function keysOf(capture: string, record: Record): ReadonlyMap<string, string> {
  const attributions = attributionsById(record)
  return new Map(record.statements.map((it) => [it.id, statementKey(capture, placeOf(attributionOf(it, attributions)))]))
}
