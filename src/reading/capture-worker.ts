// The thread that reading-thread.ts starts: a capture comes in, its record or why there is none goes out.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Captured } from './add.ts'

enableCompileCache()

const [{ readDocument }, { models, withoutEncoder }] = await Promise.all([import('./add.ts'), import('./models.ts')])
if (!(workerData as { encoder: boolean }).encoder) withoutEncoder()

parentPort!.on('message', async (captured: Captured) => parentPort!.postMessage(await readDocument(captured, models())))
