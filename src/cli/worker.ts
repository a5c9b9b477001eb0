import { work, type JobEvent } from '../reading/jobs.ts'
import { prepareModels } from '../reading/models.ts'
import { standingPings, type Pinging } from '../reading/pings.ts'
import { standingJobs, tasks } from '../reading/tasks.ts'
import { clientFor } from './client-for.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { hubsIn } from './hubs.ts'
import { filled } from './layout.ts'
import { replySettings } from './reply-settings.ts'
import { stopSignal } from './stop-signal.ts'
import { withStore } from './store-place.ts'
import { webAddress } from './web-address.ts'

/** Works on the queue of the store until it is stopped. */
export const worker: Run = async (call) => {
  const { options, world } = call
  const width = Number(options.jobs ?? 4)
  if (!Number.isInteger(width) || width < 1 || width > 64) return misused(`--jobs takes a number from 1 to 64, not "${options.jobs}"`, 'worker', world)
  const pinging = pingingIn(call)
  if (!pinging) return misused('--hubs takes web addresses with commas between, and --address where the site is', 'worker', world)
  const { callback } = options
  if (typeof callback === 'string' && !/^https?:\/\//.test(callback)) return failed({ sentence: `--callback takes a web address, not "${callback}".` }, world)
  return withStore(call, async (store) => {
    const replying = await replySettings(call)
    if (typeof replying === 'number') return replying
    await Promise.all([prepareModels(), standingJobs(store), standingPings(store, pinging)])
    const tools = { client: clientFor(store, call), pinging, post: replying.post, ...(typeof callback === 'string' && { callback: (name: string) => callback + name }) }
    const signal = stopSignal()
    if (!options.once) world.tell('At work; Ctrl-C ends it.\n')
    await work(store, { doing: tasks(store, tools), width, signal, untilIdle: options.once === true, told: (event) => void (QUIET.has(event.job.kind) || world.write(line(event, call))) })
    return EXIT.ok
  })
}

/** Who is told of news in our feeds; null where that is not to be understood, or nobody says where the feeds are. */
function pingingIn(call: Call): Pick<Pinging, 'address' | 'hubs'> | null {
  const hubs = hubsIn(call)
  const address = webAddress(call.options.address ?? call.world.address)
  return hubs && address !== undefined && (hubs.length === 0 || address !== null) ? { hubs, address: address ?? '' } : null
}

/** What only looks whether there is something to do. */
const QUIET: ReadonlySet<string> = new Set(['ping'])

const WORDS: { readonly [outcome in JobEvent['outcome']]: string } = { done: 'done', again: 'done', retry: 'later', dead: 'dead' }

/** "done   fetch https://paper.example/a", and why it was not. */
function line({ job, outcome, error }: JobEvent, { world: { terminal } }: Call): string {
  return filled([[outcome === 'dead' ? 'warn' : 'plain', `${job.kind} ${subjectOf(job.payload)}`], ['dim', error ? ` ${error}` : '']], { indent: '       ', first: WORDS[outcome].padEnd(7) }, terminal)
}

/** The address that a job is about, or its number of a feed. */
export function subjectOf(payload: unknown): string {
  const { url, feed, title } = (payload ?? {}) as { url?: unknown; feed?: unknown; title?: unknown }
  return String(url ?? title ?? feed ?? '')
}
