import { captureOf } from '../store/capture.ts'
import { saveReading } from '../store/reading.ts'
import type { Store } from '../store/store.ts'
import { capturesNotReadBy } from '../store/unread.ts'
import { readDocument, type Tools } from './add.ts'
import { moment, systemClock } from './clock.ts'
import { models as ownModels } from './models.ts'

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
    if (some.length === 0) return { read, failed }
  }
}

async function rereadOne(store: Store, key: string, { models, clock }: Required<Pick<Tools, 'models' | 'clock'>>): Promise<boolean> {
  const capture = await captureOf(store, key)
  const read = capture && (await readDocument(capture, models))
  if (!read?.ok) return false
  await saveReading(store, key, { record: read.record, model: models.attribution.id, madeAt: moment(clock) })
  return true
}
