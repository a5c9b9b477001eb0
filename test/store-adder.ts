// A process that adds articles to a store and says of each that it is kept: `node store-adder.ts DIR PREFIX COUNT`.
// The tests kill it.
import { saveCapture } from '../src/store/capture.ts'
import { openStore } from '../src/store/open-store.ts'
import { saveReading } from '../src/store/reading.ts'
import { arrivalOf, recordWith } from './records.ts'
import { template } from './stores.ts'

const [dir, prefix, count] = process.argv.slice(2)
await using store = await openStore({ dir: dir!, template: await template() })
console.log('open')
for (let i = 0; i < Number(count); i++) {
  const url = `https://${prefix}.example/${i}`
  const { key } = await saveCapture(store, arrivalOf({ url }))
  const said = Array.from({ length: 5 }, (_, n) => ({ words: `Word ${n} from ${prefix} about ${i}`, speaker: `Speaker ${n}`, topic: `topic ${i}` }))
  await saveReading(store, key, { record: recordWith({ said, url }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
  console.log(key)
}
