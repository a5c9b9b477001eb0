// Which talks articles tell of, kept up to date one article at a time. In: the capture of an article that was read, read
// anew or corrected. Out: the talks that it has to do with, made anew and kept; done twice, it gives the same as done once.
import { copiesOf } from '../record/stories/copies.ts'
import { independentSources } from '../record/compared/independence.ts'
import type { Source } from '../record/sources.ts'
import { keptIds } from '../record/across/talk-ids.ts'
import { meetingsAmong, plainId, talkOf, type Group, type Talk } from '../record/across/talks-across.ts'
import { nameWords } from '../record/names/name-words.ts'
import { sourcesOf } from '../store/asked/sources.ts'
import type { Store } from '../store/store.ts'
import { isGrouped, regionAround, type KeptReport, type Region } from '../store/talks/talk-region.ts'
import { saveTalks, type MadeTalk, type Regrouped } from '../store/talks/talks.ts'
import { textAt } from '../text/span.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import { TALK_VERSION, talkTold } from './talk-told.ts'

// So often somebody else may have changed the same talks meanwhile.
const ATTEMPTS = 5

/** Makes the talks anew that an article has to do with. */
export async function regroup(store: Store, capture: string, { clock = systemClock }: { readonly clock?: Clock } = {}): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (await isGrouped(store, capture, TALK_VERSION)) return
    const region = await regionAround(store, capture)
    const made = await talksIn(store, region)
    if (await saveTalks(store, capture, { region, ...made, version: TALK_VERSION, madeAt: moment(clock) })) return
  }
  throw new Error(`reading: the talks around ${capture} change faster than they can be grouped`)
}

/** The talks of a region that are not what they were, and what is in none. */
async function talksIn(store: Store, region: Region): Promise<Pick<Regrouped, 'talks' | 'inNone'>> {
  const byCapture = new Map(region.reports.map((it) => [it.capture, it]))
  const groups = meetingsAmong(region.reports.flatMap(({ report }) => report ?? []))
  const former = region.talks.map(({ id }) => ({ id, sources: region.reports.filter(({ talk }) => talk === id).map((it) => it.capture) }))
  const { ids, lost } = keptIds(groups.map((group) => group.map(({ source }) => source)), former)
  const made: MadeTalk[] = []
  for (const [place, group] of groups.entries()) {
    const aliases = [...lost].filter(([, to]) => to === place).map(([id]) => id)
    if (!isSame(group.map(({ source }) => byCapture.get(source)!), ids[place]!, region)) made.push(await madeTalk(store, group, { id: ids[place]!, aliases }))
  }
  const grouped = new Set(groups.flat().map(({ source }) => source))
  return { talks: made, inNone: region.reports.map((it) => it.capture).filter((it) => !grouped.has(it)) }
}

/** Whether a talk is made of just what it was made of, by what it would be made by. */
function isSame(reports: readonly KeptReport[], id: string | null, { talks }: Region): boolean {
  const former = talks.find((it) => it.id === id)
  return former !== undefined && former.version === TALK_VERSION && former.reports === reports.length && reports.every(({ talk, stamp, madeFrom }) => talk === id && stamp === madeFrom)
}

async function madeTalk(store: Store, group: Group, { id, aliases }: { id: string | null; aliases: readonly string[] }): Promise<MadeTalk> {
  const talk = talkOf(group)
  const sources = withCopies(await sourcesOf(store, compared(group)))
  const told = await talkTold({ ...talk, id: id ?? plainId(talk) }, sources)
  const topics = [...told.accounts.rows.flatMap(({ topic }) => topic ?? []), ...sources.flatMap(({ record }) => record.meeting?.topics ?? [])]
  const originals = new Map(sources.map((it) => [it.id, it.copyOf]))
  return {
    ...{ id, aliases, names: namesOf(talk), sides: talk.sides, date: talk.date, channel: talk.channel, told },
    ...{ topics: [...new Set(topics)], independent: independentSources(sources), sources: new Map(talk.sources.map((it) => [it, originals.get(it) ?? it])) },
  }
}

// Of a meeting that more tell of, these are compared, the first by day; all are counted.
const MOST_COMPARED = 300

const compared = (group: Group): string[] =>
  group.toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : (a.until ?? '') > (b.until ?? '') ? 1 : a.source < b.source ? -1 : 1)).slice(0, MOST_COMPARED).map(({ source }) => source)

/** Two meetings of one day are told apart by the first that tells of the later one. */
const namesOf = (talk: Talk): string[] => [plainId(talk), `${plainId(talk)}-${nameWords(talk.sources[0]!).join('-')}`]

function withCopies(sources: readonly Source[]): Source[] {
  const copies = copiesOf(sources.map(({ id, record: { article } }) => ({ id, text: textAt(article.text, article.body) })))
  return sources.map((it) => ({ ...it, copyOf: copies.get(it.id)! }))
}
