// A worker for the tests to kill at any moment: as the command runs it, but for hosts of the test's own.
import { work } from '../src/reading/jobs.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { hostsIn } from '../src/reading/stored-hosts.ts'
import { tasks } from '../src/reading/tasks.ts'
import { openStore } from '../src/store/open-store.ts'

const [place, now, hosts] = process.argv.slice(2) as [string, string, string]
const store = await openStore(place.startsWith('postgres:') ? { url: place } : { dir: place })
const clock = { now: () => Date.parse(now), wait: async () => {} }
const client = new PoliteClient({ clock, hosts: hostsIn(store), testHosts: hosts.split(','), delayMs: 0, resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
process.stdout.write('at work\n')
await work(store, { doing: tasks(store, { client, clock }), clock, untilIdle: true, width: 8, told: ({ outcome }) => void process.stdout.write(`${outcome}\n`) })
await store.close()
