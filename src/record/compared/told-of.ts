import { minutesIn } from './lengths.ts'
import { inOrder, ownSide, type Source } from '../sources.ts'
import { textAt, type Span } from '../../text/span.ts'

/** What texts tell of a meeting itself, each with those who tell it: two that differ stand beside each other. */
export interface ToldOf {
  readonly places: readonly Detail[]
  readonly durations: readonly Detail[]
  /** What it is called: "frank and businesslike". */
  readonly descriptions: readonly Description[]
}

export interface Detail {
  readonly value: string
  /** The sources that say so. */
  readonly sources: readonly string[]
}

export interface Description {
  readonly words: string
  /** Who calls it so: somebody who is quoted, or whose text it is; `null` where an article does in its own voice. */
  readonly by: string | null
  readonly source: string
  readonly span: Span
}

export function toldOf(sources: readonly Source[]): ToldOf {
  const told = inOrder(sources).filter(({ record }) => record.meeting !== null)
  return {
    places: detailsIn(told, ({ place }) => place),
    durations: detailsIn(told, ({ duration }) => duration, minutesIn),
    descriptions: told.flatMap(descriptionsIn),
  }
}

type Meeting = NonNullable<Source['record']['meeting']>

/** Sources that say the same in other words stand together, in the words of the first. */
function detailsIn(sources: readonly Source[], detail: (meeting: Meeting) => string | null, meaning: (words: string) => number | null = () => null): Detail[] {
  const said = (words: string | null) => words && (meaning(words) ?? words.toLowerCase())
  const telling = Map.groupBy(sources, ({ record: { meeting } }) => said(detail(meeting!)))
  telling.delete(null)
  return [...telling.values()].map((list) => ({ value: detail(list[0]!.record.meeting!)!, sources: list.map(({ id }) => id) }))
}

function descriptionsIn(source: Source): Description[] {
  const { meeting, article } = source.record
  return meeting!.describedAs.map(({ words, by }) => ({
    words: textAt(article.text, words), span: words, source: source.id,
    by: by === 'outlet' ? ownSide(source) : by,
  }))
}
