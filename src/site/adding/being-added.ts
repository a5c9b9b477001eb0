// What is being added: read one after another, each under a number that only its visitor knows, and known for a while afterwards.
import { randomBytes } from 'node:crypto'
import type { Addition, Document } from '../../reading/add.ts'
import type { Given } from '../pages/add-page.ts'

/** In their order. */
export const STEPS = ['fetched', 'read', 'grouped'] as const
export type Step = (typeof STEPS)[number]

export interface BeingAdded {
  readonly given: Given
  readonly done: ReadonlySet<Step>
  /** What came of it; a fault of ours rejects it. */
  readonly outcome: Promise<Addition>
}

export type Add = (document: Document, onStep: (step: Step) => void) => Promise<Addition>

export interface Queue {
  /** The number by which it is found; null where too many wait. */
  readonly add: (document: Document, given: Given) => string | null
  readonly find: (id: string) => BeingAdded | undefined
}

// A document has 16 MB at most, and is kept in case it comes back to its form.
const MOST = { waiting: 5, kept: 10 }

export function addingQueue(add: Add): Queue {
  const all = new Map<string, BeingAdded>()
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function queued(document: Document, onStep: (step: Step) => void): Promise<Addition> {
    waiting++
    const mine = last.then(() => add(document, onStep)).finally(() => waiting--)
    last = mine.catch(() => {}) // heard by whoever looks for it
    return mine
  }
  return {
    find: (id) => all.get(id),
    add: (document, given) => {
      if (waiting >= MOST.waiting) return null
      const id = randomBytes(16).toString('base64url')
      const done = new Set<Step>()
      all.set(id, { given, done, outcome: queued(document, (step) => void done.add(step)) })
      if (all.size > MOST.kept) all.delete(all.keys().next().value!) // the oldest, which has long been read
      return id
    },
  }
}
