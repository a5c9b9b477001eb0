import { officesOf, type Office } from '../../store/asked/asked-offices.ts'
import { talks, talksNamed, talksOfArticles } from '../../store/asked/asked-of-talks.ts'
import { searchStatements } from '../../store/asked/search.ts'
import type { ListedMeeting, NameCard } from '../api/schemas.ts'
import { listedMeeting } from '../told/meeting-told.ts'
import { foundStatement, type Given } from '../told/statements.ts'
import type { Said } from '../sayings.ts'
import type { Site } from '../site.ts'

type Listed = Given<typeof ListedMeeting>

/** What a name's page shows beside what the API says of it. */
export interface Beside {
  readonly offices: readonly Office[]
  /** The latest that it said, by the meetings that its articles tell of; null for those that tell of none. */
  readonly said: readonly { readonly meeting: Listed | null; readonly statements: readonly Said[] }[]
  /** Of a party: where it talked. */
  readonly meetings: readonly Listed[]
}

const MOST = { statements: 40, meetings: 12 }

export async function besideName({ id, name }: Given<typeof NameCard>, site: Site): Promise<Beside> {
  const { store } = site
  const [found, meetings, offices] = await Promise.all([
    searchStatements(store, { speaker: id ?? name, limit: MOST.statements }),
    talks(store, { side: name, limit: MOST.meetings }),
    officesOf(store, id ?? name),
  ])
  const statements = found!.items.map((it) => foundStatement(it, site)) // null is for a cursor, and there is none
  return { offices, said: await byMeeting(statements, site), meetings: meetings!.items.map((it) => listedMeeting(it, site)) } // the same
}

/** The latest meeting first, what belongs to none last; within each, what is on one topic together. */
async function byMeeting(statements: readonly Said[], site: Site): Promise<Beside['said']> {
  const talkOf = await talksOfArticles(site.store, [...new Set(statements.map(({ article }) => article.capture))])
  const meetings = new Map((await talksNamed(site.store, [...new Set(talkOf.values())])).map((it) => [it.id, listedMeeting(it, site)]))
  const groups = Map.groupBy(statements, ({ article }) => meetings.get(talkOf.get(article.capture) ?? '') ?? null)
  const sorted = [...groups].sort(([a], [b]) => ((a?.date ?? '') > (b?.date ?? '') ? -1 : 1) + (a === null ? 2 : 0) - (b === null ? 2 : 0))
  return sorted.map(([meeting, list]) => ({ meeting, statements: [...Map.groupBy(list, ({ topic }) => topic).values()].flat() }))
}
