// That two names are one, or are not: a person says so, for every reading that follows. Of each name the last word counts.
import { randomUUID } from 'node:crypto'
import { addDecision, type Decision } from './decisions.ts'
import { storable } from './storable.ts'
import type { Queries, Store } from './store.ts'

type Who = Pick<Decision, 'by' | 'at' | 'reason'>

/** A name, and the others that people have said are the same. */
export interface OneName {
  readonly name: string
  readonly variants: readonly string[]
}

/** Takes a name for another from now on, with all that were taken for it; false where they are one already. */
export async function mergeNames(store: Store, variant: string, into: string, who: Who): Promise<boolean> {
  return store.transaction(async (queries) => {
    const [one, other] = [await oneName(queries, variant), await oneName(queries, into)]
    if (keyOf(one.name) === keyOf(other.name)) return false
    for (const name of [one.name, ...one.variants]) await decide(queries, 'merge', name, { value: storable(other.name), ...who })
    return true
  }, { lasting: true })
}

/** Takes a name for itself again; false where it was never taken for another. */
export async function splitName(store: Store, variant: string, who: Who): Promise<boolean> {
  return store.transaction(async (queries) => {
    if (keyOf((await oneName(queries, variant)).name) === keyOf(variant)) return false
    await decide(queries, 'split', variant, { value: null, ...who })
    return true
  }, { lasting: true })
}

const keyOf = (name: string): string => storable(name).toLowerCase()
const subjectOf = (name: string): string => `name:${keyOf(name)}`

function decide(queries: Queries, kind: 'merge' | 'split', name: string, more: Who & { readonly value: string | null }): Promise<void> {
  const nowhere = { capture: null, starts: null, ends: null, field: null, undoes: null }
  return addDecision(queries, { ...nowhere, ...more, key: randomUUID(), kind, subject: subjectOf(name), words: storable(name) })
}

/** Whose name it is, and what else it is called; itself alone where nobody has decided anything. */
export async function oneName(queries: Queries, name: string): Promise<OneName> {
  const [own] = await queries.rows<{ value: string | null }>(`select value from decided.decision where subject = $1 and kind in ('merge', 'split') order by id desc limit 1`, [subjectOf(name)])
  const main = own?.value ?? name
  const rows = await queries.rows<{ variant: string }>(VARIANTS, [keyOf(main)])
  return { name: main, variants: rows.map(({ variant }) => variant) }
}

const VARIANTS = `
  select words as variant from decided.decision it
  where kind = 'merge' and lower(value #>> '{}') = $1
    and not exists (select from decided.decision later where later.subject = it.subject and later.kind in ('merge', 'split') and later.id > it.id)
  order by words`
