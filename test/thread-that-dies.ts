// Stands for a reading thread that does not survive every document.
import { parentPort } from 'node:worker_threads'

parentPort!.on('message', ({ bytes }: { bytes: Uint8Array }) => {
  if (Buffer.from(bytes).toString() === 'die') process.exit(3)
  parentPort!.postMessage({ ok: false, reason: 'alive', sentence: 'It lives.' })
})
