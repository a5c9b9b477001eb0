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

// A class that pastes its texts at once is served, the last of it after half a minute. What was given is kept in case it comes back
// to its form: an article has some thousand characters, but one document may have 16 million.
const MOST = { waiting: 20, kept: 25, charactersWaiting: 32e6, charactersKept: 64e6 }

export function addingQueue(add: Add): Queue {
  const all = new Map<string, BeingAdded>()
  const waiting = new Set<Given>()
  let last: Promise<unknown> = Promise.resolve()

  function queued(document: Document, given: Given, onStep: (step: Step) => void): Promise<Addition> {
    waiting.add(given)
    const mine = last.then(() => add(document, onStep)).finally(() => waiting.delete(given))
    last = mine.catch(() => {}) // heard by whoever looks for it
    return mine
  }
  /** Those have long been read: all that wait are fewer and smaller. */
  function forgetOldest(): void {
    const isTooMuch = () => all.size > MOST.kept || charactersIn([...all.values()].map(({ given }) => given)) > MOST.charactersKept
    while (isTooMuch()) all.delete(all.keys().next().value!)
  }
  return {
    find: (id) => all.get(id),
    add: (document, given) => {
      if (waiting.size >= MOST.waiting || (waiting.size > 0 && charactersIn([...waiting, given]) > MOST.charactersWaiting)) return null
      const id = randomBytes(16).toString('base64url')
      const done = new Set<Step>()
      all.set(id, { given, done, outcome: queued(document, given, (step) => void done.add(step)) })
      forgetOldest()
      return id
    },
  }
}

const charactersIn = (all: readonly Given[]): number => all.reduce((sum, { text }) => sum + text.length, 0)
