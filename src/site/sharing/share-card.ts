// What is shown of a page where its address is shared: a few words of the record, drawn so that a quotation and a paraphrase
// can't be taken for each other.
import { plainDay } from '../pages/dates.ts'
import { listedPlain } from '../pages/lists.ts'
import { glanceOf } from '../told/glance.ts'
import { spoken } from '../sayings.ts'
import type { Article, Meeting, Statement } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { howSaid } from './how-said.ts'

export interface Card {
  /** The page that it stands for. */
  readonly path: string
  /** What kind of thing it is: "verbatim", "denied, paraphrase", "Meeting". */
  readonly label: string
  /** As whose words they are drawn; a title is nobody's. */
  readonly voice: 'direct' | 'mixed' | 'indirect' | 'title'
  readonly words: string
  /** Whose, and by whom passed on. */
  readonly by: string
  /** Where and when. */
  readonly about: string
}

/** The card of each kind of page that has one, by the path of its resource. */
export const CARDS: { readonly [path: string]: ((found: never) => Card) | undefined } = { '/statements/{key}': statementCard, '/articles/{capture}': articleCard, '/meetings/{id}': meetingCard }

/** The card of what was found for a path of the API; undefined where that kind of page has none. */
export const cardOf = (path: string, found: object): Card | undefined => CARDS[path]?.(found as never)

type Told = Given<typeof Statement>

export function statementCard(it: Told): Card {
  const { key, kind, article } = it
  return { path: PATHS.statement(key), label: howSaid(it), voice: kind, words: spoken(it), by: speakerOf(it), about: joined([article.outlet, day(article.published)]) }
}

/** Idris Kell, spokesman, relayed by The Wire */
export function speakerOf({ speaker, role, relayedBy }: Pick<Told, 'speaker' | 'role' | 'relayedBy'>): string {
  const relay = relayedBy.length > 0 ? words().cite.relayedBy(relayedBy.join(', ')) : null
  return [speaker ?? words().common.noSpeaker, role, relay].filter((it) => it !== null).join(', ')
}

export function articleCard({ capture, kind, headline, section, creditedTo, outlet, published }: Given<typeof Article>): Card {
  const { common } = words()
  return { path: PATHS.article(capture), label: section ?? common.official[kind] ?? kind, voice: 'title', words: headline ?? common.noHeadline, by: creditedTo ?? outlet ?? '', about: day(published) }
}

export function meetingCard({ id, sides, date, channel, accounts, reports, independent }: Given<typeof Meeting>): Card {
  const { common, front, meeting } = words()
  const { counts, disputed } = glanceOf(accounts)
  const counted = counts.flatMap(({ kind, points }) => (isCounted(kind) ? [`${points} ${meeting.counts[kind](points)}`] : []))
  const differ = disputed.length > 0 ? `${front.disputed} ${listedPlain(disputed.slice(0, MOST_DISPUTED))}` : null
  return {
    ...{ path: PATHS.meeting(id), label: meeting.section, voice: 'title', words: listedPlain(sides.map(({ side }) => side)) },
    ...{ by: joined([...counted, differ]), about: joined([date ? plainDay(date) : common.dayNotKnown, channel && (common.channels[channel] ?? channel), common.independent(reports, independent)]) },
  }
}

// On a picture there is room for so many topics.
const MOST_DISPUTED = 2

/** What both say and what they differ on is what a stranger wants to know; what only one says is for the page. */
const isCounted = (kind: string): kind is 'both' | 'differ' | 'contradict' => kind === 'both' || kind === 'differ' || kind === 'contradict'

const day = (iso: string | null) => (iso === null ? words().common.noDate : plainDay(iso))

const joined = (parts: readonly (string | null)[]) => parts.filter((it) => it).join(' · ')
