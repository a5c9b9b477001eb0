import { shownRecord, type Shown } from '../../store/asked/asked-by-site.ts'
import { talkCalled, talkOfArticle } from '../../store/asked/asked-of-talks.ts'
import { hull, sentencesIn } from '../../store/asked/sentences-in.ts'
import { parsedStatementKey, statementKey } from '../../store/statement-key.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { meetingTold } from '../told/meeting-told.ts'
import type { Meeting, Statement } from '../api/schemas.ts'
import { placeAt, shortOf, type Place } from './short-address.ts'
import { PATHS, type Site } from '../site.ts'
import { statementsOf, type Given } from '../told/statements.ts'

/** What a short address leads to. */
export interface AtPlace {
  readonly place: Place
  readonly shown: Shown
  /** Null where the newest reading finds no statement in exactly these words: then it is a sentence. */
  readonly statement: Given<typeof Statement> | null
}

/** What is at a short address; null where there is no such place in any text that was read. */
export async function atPlace(short: string, site: Site): Promise<AtPlace | null> {
  const place = placeAt(short)
  const shown = place && (await shownRecord(site.store, place.capture))
  if (!place || !shown || !liesIn(place.span, shown.record.article.text)) return null
  const key = place.span && statementKey(place.capture, place.span)
  const statement = key === null ? null : statementsOf(place.capture, shown, site).find((it) => it.key === key)
  return { place, shown, statement: statement ?? null }
}

const liesIn = (span: Span | null, text: string): boolean => span === null || (span[0] < span[1] && span[1] <= text.length)

/** The page of it: a statement has its own, a sentence stands in its article. */
export function pathOf({ place: { capture, span }, shown, statement }: AtPlace): string {
  if (statement) return PATHS.statement(statement.key)
  const sentence = span && sentencesIn(shown.record.article).find((it) => overlaps(it, span))
  return sentence ? `${PATHS.article(capture)}?marks=on#at-${sentence[0]}` : PATHS.article(capture)
}

type Point = Given<typeof Meeting>['accounts']['press'][number]

/** The point of a comparison in which words from the place stand, on the page of its meeting; null where none does. */
export async function pointPathOf({ place: { capture, span } }: AtPlace, site: Site): Promise<string | null> {
  const id = span && (await talkOfArticle(site.store, capture))
  const talk = id ? await talkCalled(site.store, id) : null
  const point = talk && span ? pointsIn(meetingTold(talk, site).accounts).find((it) => stands(it, capture, span)) : undefined
  return point ? `${PATHS.meeting(talk!.id)}#${pointAnchor(point)}` : null // there is a talk where there is a point of it
}

type Accounts = Given<typeof Meeting>['accounts']

/** All points of a comparison. */
export const pointsIn = ({ rows = [], others, press }: Pick<Accounts, 'others' | 'press'> & Partial<Pick<Accounts, 'rows'>>): Point[] =>
  [...rows.flatMap(({ one, other }) => [...one, ...other]), ...others.flatMap(({ points }) => points), ...press]

const stands = ({ tellings }: Point, capture: string, span: Span) => tellings.some((it) => it.capture === capture && it.spans.some((own) => overlaps(own, span)))

/** The short name of a point: that of the words in which it is shown. */
export const pointShort = ({ tellings: [best] }: Point): string => shortOf({ capture: best!.capture, span: hull(best!.spans) }) // somebody tells it

/** Where a point of that short name stands on its meeting's page. */
export const anchorOf = (short: string): string => `p-${short}`

export const pointAnchor = (point: Point): string => anchorOf(pointShort(point))

/** The short name of a statement. */
export const statementShort = (key: string): string => shortOf(parsedStatementKey(key)!) // the key of one that was found
