// That two names are one, or are not: a person says so, for every reading that follows. Of each name the last word counts.
import { randomUUID } from 'node:crypto'
import { bearersCalled } from '../asked/asked-bearers.ts'
import { knowNamesAnew, lockNames } from '../names/bearers.ts'
import { addDecision, type Decision } from './decisions.ts'
import { nameDecisions, subjectOfName, type NameDecision } from './name-decisions.ts'
import { storable } from '../storable.ts'
import type { Queries, Store } from '../store.ts'

type Who = Pick<Decision, 'by' | 'at' | 'reason'>

/** Takes a name for another from now on, with all that were taken for it; "Ilya Brandt (Sorvane)" is that of one side. */
export async function mergeNames(store: Store, variant: string, into: string, who: Who): Promise<'merged' | 'one already' | 'several'> {
  return inOrder(store, async (queries) => {
    const decided = (await nameDecisions(queries)).filter(({ capture }) => capture === null)
    const [one, other] = [mainOf(variant, decided), mainOf(into, decided)]
    const [ones, others] = [await bearersCalled(queries, one), await bearersCalled(queries, other)]
    if (keyOf(one) === keyOf(other) || (ones.length === 1 && others.length === 1 && ones[0]!.id === others[0]!.id)) return 'one already'
    if (others.length > 1) return 'several'
    const names = [one, ...decided.filter((it) => it.into !== null && keyOf(it.into) === keyOf(one)).map(({ words }) => words)]
    for (const name of names) await decide(queries, { kind: 'merge', name, value: storable(other), capture: null, ...who })
    await knowNamesAnew(queries, [...names, other])
    return 'merged'
  })
}

/** Takes a name for itself again, whatever a person or a rule took it for; false where it is taken for no other. */
export async function splitName(store: Store, name: string, who: Who): Promise<boolean> {
  return inOrder(store, async (queries) => {
    const last = (await nameDecisions(queries)).find((it) => it.capture === null && it.name === keyOf(name))
    if (last ? last.into === null : (await bearersCalled(queries, name)).every(({ variants }) => variants.length === 0)) return false
    await decide(queries, { kind: 'split', name, value: null, capture: null, ...who })
    await knowNamesAnew(queries, [name, ...(last?.into ? [last.into] : [])])
    return true
  })
}

/** Says that in one article a name is somebody else's: that of another who is named, or of nobody known. False where the article has no such name. */
export async function splitNameIn(store: Store, capture: string, { name, as }: { readonly name: string; readonly as: string | null }, who: Who): Promise<boolean> {
  return inOrder(store, async (queries) => {
    const [named] = await queries.rows('select from made.entity join arrived.capture on capture.id = article where capture.key = $1 and lower(entity.name) = $2 limit 1', [capture, keyOf(name)])
    if (!named) return false
    await decide(queries, { kind: as === null ? 'split' : 'merge', name, value: as && storable(as), capture, ...who })
    await knowNamesAnew(queries, [name, ...(as === null ? [] : [as])])
    return true
  })
}

const inOrder = <T>(store: Store, work: (queries: Queries) => Promise<T>): Promise<T> => store.transaction(async (queries) => (await lockNames(queries), work(queries)), { lasting: true })

const keyOf = (name: string): string => storable(name).toLowerCase()

const mainOf = (name: string, decided: readonly NameDecision[]): string => decided.find((it) => it.name === keyOf(name))?.into ?? name

function decide(queries: Queries, { name, ...more }: Who & Pick<Decision, 'kind' | 'value' | 'capture'> & { readonly name: string }): Promise<void> {
  return addDecision(queries, { starts: null, ends: null, field: null, undoes: null, ...more, key: randomUUID(), subject: subjectOfName(keyOf(name)), words: storable(name) })
}
