import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { addDocument, readDocument, type ReadCapture, type Tools } from '../reading/add.ts'
import { moment, systemClock } from '../reading/clock.ts'
import { models, prepareModels } from '../reading/models.ts'
import { bringUpToDate } from '../reading/up-to-date.ts'
import { articleOf } from '../store/articles.ts'
import { setRights } from '../store/decided/outlet-rights.ts'
import type { Store } from '../store/store.ts'
import { isReadBy } from '../store/work/unread.ts'
import { sampleFiles } from './samples.ts'

/** Reads the samples while a new store is being made, in another thread and for longer; gives what reads them once they are to be kept. */
export function samplesAhead(): NonNullable<Tools['read']> {
  const begun = begin()
  begun.catch(() => {}) // heard by whoever asks for what was read, if it comes to that
  return async (captured) => (await begun).get(hashOf(captured.bytes)) ?? readDocument(captured, models())
}

async function begin(): Promise<ReadonlyMap<string, Promise<ReadCapture>>> {
  await prepareModels()
  const all = new Map<string, Promise<ReadCapture>>()
  for (const file of await sampleFiles()) {
    const bytes = await readFile(file)
    const read = readDocument({ bytes, contentType: null, url: null, headers: {} }, models())
    all.set(hashOf(bytes), read)
    await read
  }
  return all
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The fictional samples, in the store and to be seen in full. Those that are there already cost a look each. */
export async function addSamples(store: Store, tools: Pick<Tools, 'client' | 'read'>): Promise<void> {
  await prepareModels()
  const { id } = models().attribution
  for (const file of await sampleFiles()) {
    const bytes = await readFile(file)
    if (await isReadBy(store, bytes, id)) continue
    const added = await addDocument(store, { bytes, url: null }, tools)
    if (added.ok && added.changed) await showInFull(store, added.article)
  }
  await bringUpToDate(store)
}

/** The samples are ours to show, unless the operator says otherwise: said once, however often they are added. */
async function showInFull(store: Store, article: string): Promise<void> {
  const outlet = (await articleOf(store, article))?.outlet
  if (outlet) await setRights(store, outlet, { rights: 'full', by: 'samples', at: moment(systemClock), key: keyOf(`sample of ${outlet}`) })
}

const keyOf = (name: string) => hashOf(Buffer.from(name)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
