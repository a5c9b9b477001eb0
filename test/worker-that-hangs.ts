// A worker for the tests to kill: it keeps what arrives, says so, and never comes to reading it.
import { work } from '../src/reading/jobs.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { saveCapture } from '../src/store/capture.ts'
import { openStore } from '../src/store/open-store.ts'

const [place, now, far] = process.argv.slice(2) as [string, string, string]
const store = await openStore(place.startsWith('postgres:') ? { url: place } : { dir: place })
const client = new PoliteClient({ testHosts: [new URL(far).host] })
const clock = { now: () => Date.parse(now), wait: async () => {} }

await work(store, {
  clock,
  doing: {
    fetch: async (payload) => {
      const { url } = payload as { url: string }
      const fetched = await client.get(url)
      if (!fetched.ok || !fetched.modified) throw new Error('nothing came')
      const policy = { robots: 'allowed', tdm: null, contentUsage: null }
      await saveCapture(store, { ...fetched, canonicalUrl: url, outlet: null, contentType: 'text/html', headers: {}, policy, fetchedAt: now })
      process.stdout.write('kept\n')
      setInterval(() => {}, 1000)
      return new Promise(() => {})
    },
  },
})
