import { deadJobs, dropDeadJobs, reviveJobs, type DeadJob } from '../store/work/jobs.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { misused } from './failed.ts'
import { filled } from './layout.ts'
import { withStore } from './store-place.ts'
import { subjectOf } from './worker.ts'

/** Lists the jobs that were given up, or does something about them. */
export const dead: Run = async (call) => {
  const { options, names, world } = call
  const ids = names.map(Number)
  if (ids.some((id) => !Number.isSafeInteger(id))) return misused(`dead takes the numbers of jobs, not "${names.find((name) => !Number.isSafeInteger(Number(name)))}"`, 'dead', world)
  if (options.again && options.drop) return misused('dead takes one of --again and --drop', 'dead', world)
  const chosen = ids.length > 0 ? ids : null
  return withStore(call, async (store) => {
    if (options.again) return told(await reviveJobs(store, chosen, new Date().toISOString()), 'will be tried again', call)
    if (options.drop) return told(await dropDeadJobs(store, chosen), 'forgotten', call)
    for (const job of await deadJobs(store, MOST)) await world.write(options.json ? `${JSON.stringify(job)}\n` : entry(job, call))
    return EXIT.ok
  })
}

const MOST = 1000

function told(count: number, what: string, { world }: Call): number {
  world.tell(`${count} ${count === 1 ? 'job' : 'jobs'} ${what}.\n`)
  return EXIT.ok
}

const entry = ({ id, kind, payload, error, deadAt }: DeadJob, { world: { terminal } }: Call): string =>
  filled([['plain', `${kind} ${subjectOf(payload)}`], ['dim', ` ${deadAt.slice(0, 16).replace('T', ' ')} ${error}`]], { indent: '        ', first: `${String(id).padStart(6)}  ` }, terminal)
