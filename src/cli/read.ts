import { models, prepareModels } from '../reading/models.ts'
import { openDocument, type Opened } from '../reading/open-document.ts'
import type { Record } from '../record/record.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { isDay } from './is-day.ts'
import { failed, misused } from './failed.ts'
import { tellKeyboard } from './keyboard.ts'
import { recordAsJson } from './record-json.ts'
import { printedRecord } from './record-print.ts'
import type { World } from './world.ts'

/** Reads one document and prints its record; of what holds many, prints a list. */
export const read: Run = async (call) => {
  const { names: [name = '-'], options, world } = call
  const date = options.date as string | undefined
  if (date !== undefined && !isDay(date)) return misused(`--date takes a day like 2026-03-05, not "${date}"`, 'read', world)
  if (name === '-') tellKeyboard(world)
  const opened = await openDocument(name, world.stdin)
  if (!opened.ok) return failed(opened, world)
  if (opened.kind === 'page' || opened.kind === 'mail' || options.plain) return readOne(opened, call)
  const { listed } = await import('./listed.ts')
  return listed(opened, call)
}

async function readOne(opened: Opened, { options, world }: Call): Promise<number> {
  // The model is unpacked beside the import, each of which takes a tenth of a second.
  const [{ readOpened }] = await Promise.all([import('../reading/read-opened.ts'), prepareModels()])
  const date = (options.date as string) ?? null
  const read = await readOpened(opened, { models: models(), date, plain: options.plain === true })
  if (!read.ok) return failed(read, world)
  await world.write(options.json ? asJson(read.record, world) : printedRecord(read.record, read.sentences, world.terminal))
  return EXIT.ok
}

/** On a screen laid out, for a program on one line. */
const asJson = (record: Record, { terminal }: World) => `${JSON.stringify(recordAsJson(record), null, terminal.interactive ? 2 : 0)}\n`
