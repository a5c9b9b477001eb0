// The thread that reading-thread.ts starts: a capture comes in, its record or why there is none goes out; or the word to bring
// the record over many articles up to date, and out goes that it is. One thread for both, for the encoder is needed by both.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Store } from '../store/store.ts'
import type { Asked, Start } from './reading-thread.ts'

enableCompileCache()

const { encoder, place } = workerData as Start
const [{ readDocument }, { models, withoutEncoder }] = await Promise.all([import('./add.ts'), import('./models.ts')])
if (!encoder) withoutEncoder()

let opened: Promise<Store> | null = null

async function upToDate(): Promise<void> {
  const [{ bringUpToDate }, { openStore }] = await Promise.all([import('./up-to-date.ts'), import('../store/open-store.ts')])
  await bringUpToDate(await (opened ??= openStore(place)))
}

parentPort!.on('message', async (asked: Asked) => parentPort!.postMessage(await (asked === 'up-to-date' ? upToDate() : readDocument(asked, models()))))
