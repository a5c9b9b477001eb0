import { addDocument, type Added, type Tools } from '../reading/add.ts'
import { addFile, type Outturn } from '../reading/add-file.ts'
import { filingIn } from '../reading/from-line.ts'
import { olderMade } from '../reading/reread.ts'
import { bringUpToDate } from '../reading/up-to-date.ts'
import { watch } from '../reading/visits.ts'
import { outgrown } from '../store/outgrown.ts'
import type { Store } from '../store/store.ts'
import { clientFor } from './client-for.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { isDay } from './is-day.ts'
import { filled } from './layout.ts'
import { withStore } from './store-place.ts'

/** Adds articles to the store: fetched, out of files, and out of what holds many. */
export const add: Run = async (call) => {
  if (call.names.length === 0) return misused('add needs the name of a file or a web address', 'add', call.world)
  const { date } = call.options
  if (typeof date === 'string' && !isDay(date)) return misused(`--date takes a day like 2026-03-05, not "${date}"`, 'add', call.world)
  return withStore(call, async (store) => {
    const counts = { failed: 0, waiting: 0 }
    for (const name of call.names) for await (const outturn of added(store, name, call)) await tell(outturn, { ...call, counts })
    await bringUpToDate(store)
    if (counts.waiting > 0) call.world.tell(`Addresses that wait for "readout worker" to fetch them: ${counts.waiting}.\n`)
    for (const advice of [await outgrown(store), await olderMade(store)]) if (advice) call.world.tell(`${advice}\n`)
    return counts.failed > 0 ? EXIT.failed : EXIT.ok
  })
}

/** A web address is fetched at once, and visited again by whoever works on the queue. */
async function* added(store: Store, name: string, call: Call): AsyncGenerator<Outturn> {
  const tools: Tools = { client: clientFor(store, call) }
  const given = (option: string): string | null => (call.options[option] as string | undefined) ?? null
  const filing = filingIn(given('side'), given('filed-under'))
  if (!/^https?:\/\//i.test(name)) return yield* addFile(store, name, { ...tools, stdin: call.world.stdin, date: given('date'), filing })
  const outturn = await addDocument(store, { url: name, filing }, tools)
  if (outturn.ok && outturn.changed) await watch(store, name, { ...outturn, filing }, tools)
  yield outturn
}

type Telling = Call & { readonly counts: { failed: number; waiting: number } }

async function tell(outturn: Outturn, { counts, options, world }: Telling): Promise<void> {
  if (!outturn.ok) {
    counts.failed++
    failed(outturn, world)
  } else if ('queued' in outturn) counts.waiting++
  else if (outturn.changed) await world.write(options.json ? asLine(outturn) : entry(outturn, world))
}

const asLine = ({ article, fresh, headline, statements }: Added) => `${JSON.stringify({ article, fresh, headline, statements })}\n`

function entry({ article, fresh, headline, statements }: Added, { terminal }: Call['world']): string {
  const count = `${statements} ${statements === 1 ? 'statement' : 'statements'}`
  return filled([['bold', headline ?? 'Without a headline'], ['dim', ` ${count}${fresh ? '' : ', here already'}, ${article}`]], { indent: '  ', first: '' }, terminal)
}
