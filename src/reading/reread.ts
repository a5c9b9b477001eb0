import { captureOf } from '../store/capture.ts'
import { saveReading } from '../store/reading.ts'
import { captureOfOlderTalk, isOfOlder, reindexSome } from '../store/reindex.ts'
import type { Store } from '../store/store.ts'
import { capturesNotReadBy } from '../store/work/unread.ts'
import { readDocument, type Tools } from './add.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import { models as ownModels } from './models.ts'
import { regroup } from './regroup.ts'
import { TALK_VERSION } from './talk-told.ts'

export interface Reread {
  readonly read: number
  /** Captures in which there is nothing to be read. */
  readonly failed: number
}

export type Rereading = Omit<Tools, 'client'> & { readonly told?: (read: number, failed: number) => void }

/**
 * Reads again every capture that the present model has not read. Broken off, it goes on where it stopped; what people have
 * decided stays.
 */
export async function reread(store: Store, { models = ownModels(), clock = systemClock, signal, told = () => {} }: Rereading = {}): Promise<Reread> {
  const model = models.attribution.id
  let [read, failed, after] = [0, 0, 0]
  for (;;) {
    const some = await capturesNotReadBy(store, model, { after })
    for (const { id, capture } of some) {
      if (signal?.aborted) return { read, failed }
      const done = await rereadOne(store, capture, { models, clock })
      done ? read++ : failed++
      told(done ? 1 : 0, done ? 0 : 1)
      after = id
    }
    if (some.length === 0) break
  }
  await renew(store, { clock, ...(signal && { signal }) })
  return { read, failed }
}

/** A sentence for a store in which an older Readout made what this one would make otherwise of the same readings; else null. */
export async function olderMade(store: Store): Promise<string | null> {
  return (await isOfOlder(store, TALK_VERSION)) ? 'Some of this store was made by an older Readout: "readout reread" makes it anew, and so does any "readout worker".' : null
}

/** What this version of Readout makes otherwise of the same readings is made anew; then the talks that follow from it. */
export async function renew(store: Store, { clock = systemClock, signal }: { readonly clock?: Clock | undefined; readonly signal?: AbortSignal } = {}): Promise<void> {
  for (let after: number | null = 0; after !== null && !signal?.aborted; ) after = await reindexSome(store, after)
  for (;;) {
    const capture = signal?.aborted ? null : await captureOfOlderTalk(store, TALK_VERSION)
    if (capture === null) return
    await regroup(store, capture, { clock })
  }
}

async function rereadOne(store: Store, key: string, { models, clock }: Required<Pick<Tools, 'models' | 'clock'>>): Promise<boolean> {
  const capture = await captureOf(store, key)
  const read = capture && (await readDocument(capture, models))
  if (!read?.ok) return false
  await saveReading(store, key, { record: read.record, model: models.attribution.id, madeAt: moment(clock) })
  return true
}
