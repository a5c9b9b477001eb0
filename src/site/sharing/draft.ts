// An article's points as a text that somebody works on: each with a box to tick, whose it is, and the sentence to hold it against.
import type { Article } from '../api/schemas.ts'
import { plainDay } from '../pages/dates.ts'
import { spoken } from '../sayings.ts'
import { PATHS, type Site } from '../site.ts'
import { oneLine } from '../told/one-line.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { statementShort } from './at-place.ts'
import { howSaid } from './how-said.ts'

type Told = Given<typeof Article>
type Point = Told['statements'][number]

/** What was read of an article, point by point, topic by topic, as Markdown. Of its text it has the sentences of the points alone. */
export function draftOf(article: Told, { link, notice }: Pick<Site, 'link' | 'notice'>): string {
  const { headline, url, capture, statements, meeting } = article
  const head = [`# ${headline ?? words().common.noHeadline}`, creditOf(article), url, notice, meeting && talksOf(meeting), words().article.draftHow]
  const points = byTopic(statements).map(([topic, list]) => [`## ${topic ?? words().article.otherPoints}`, ...list.map((it) => pointOf(it, link))].join('\n\n'))
  return `${[...head.filter((it) => it).map((it) => oneLine(it!)), ...points, `${words().common.permanent}: ${link(PATHS.article(capture))}`].join('\n\n')}\n`
}

const creditOf = ({ creditedTo, outlet, byline, published }: Told): string =>
  [creditedTo ?? outlet, byline, published ? plainDay(published) : words().common.noDate].filter((it) => it).join(', ')

function talksOf({ sides, channel, date, place, duration }: NonNullable<Told['meeting']>): string {
  const { channels, dayNotKnown } = words().common
  const parties = sides.map(({ side, principal, role }) => (principal ? `${side} (${[principal, role].filter((it) => it).join(', ')})` : side))
  return [parties.join(' – '), channel && (channels[channel] ?? channel), date ? plainDay(date) : dayNotKnown, place, duration].filter((it) => it).join('; ')
}

/** Topics as the article comes to them, what belongs to none last; each point keeps the number that it has on the page. */
function byTopic(statements: readonly Point[]): [string | null, { readonly number: number; readonly point: Point }[]][] {
  const topics = Map.groupBy(statements.map((point, i) => ({ number: i + 1, point })), ({ point }) => point.topic)
  return [...topics].sort(([a], [b]) => Number(a === null) - Number(b === null))
}

function pointOf({ number, point }: { readonly number: number; readonly point: Point }, link: Site['link']): string {
  const { passage: { text, starts }, sentence: [from, to], sure, decided } = point
  const { common } = words()
  const note = !sure && !decided && `(${common.toBeChecked})`
  const lines = [`- [ ] ${number}. ${[whoOf(point), `(${howSaid(point)}):`, spoken(point), note].filter((it) => it).join(' ')}`, `  > ${text.slice(from - starts, to - starts)}`, `  ${link(PATHS.short(statementShort(point.key)))}`]
  return lines.map((it) => it.slice(0, it.search(/\S/)) + oneLine(it)).join('\n')
}

/** Orla Venn, President → Tomas Reuk, relayed by Presidential Office */
function whoOf({ speaker, role, addressee, relayedBy }: Point): string {
  const who = [speaker ?? words().common.noSpeaker, role].filter((it) => it !== null).join(', ')
  return `${who}${addressee === null ? '' : ` → ${addressee}`}${relayedBy.length > 0 ? `, ${words().cite.relayedBy(relayedBy.join(', '))}` : ''}`
}
