import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { bringUpToDate } from '../reading/up-to-date.ts'
import { exportAll, LATER, WHOLE } from '../store/moved/export.ts'
import { importAll } from '../store/moved/import.ts'
import { linesIn } from '../store/moved/lines-in.ts'
import { told } from './backup.ts'
import { EXIT, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { linkedLines } from './linked.ts'
import { oneName, withStore } from './store-place.ts'

/** Writes the store as files that other programs can read. */
export const exportStore: Run = async (call) => {
  const dir = oneName(call, 'the name of a directory to write', 'export')
  if (typeof dir === 'number') return dir
  if ((await readdir(dir).catch(() => [])).length > 0) return failed({ sentence: `${dir} is not empty; an export is written into a new directory.` }, call.world)
  const { site } = call.options
  const base = typeof site === 'string' ? URL.parse(site) : null
  if (typeof site === 'string' && !base) return misused(`--site takes a web address, not "${site}"`, 'export', call.world)
  return withStore(call, async (store) => {
    await mkdir(dir, { recursive: true })
    for await (const { name, lines } of exportAll(store)) await write(join(dir, name), lines)
    if (base) await write(join(dir, 'linked.jsonl'), linkedLines(store, base))
    call.world.tell(`The export is in ${dir}; codebook.md explains its columns.\n`)
    return EXIT.ok
  })
}

const write = (file: string, lines: AsyncIterable<string>): Promise<void> => pipeline(Readable.from(ended(lines)), createWriteStream(file))

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

/** Brings an export into the store; what is there already stays. */
export const importStore: Run = async (call) => {
  const dir = oneName(call, 'the name of a directory with an export', 'import')
  if (typeof dir === 'number') return dir
  const isThere = (name: string) => existsSync(join(dir, name))
  const missing = WHOLE.filter((name) => !LATER.has(name) && !isThere(name))
  if (missing.length > 0) return failed({ sentence: `There is no export in ${dir}: ${missing.join(', ')} missing.` }, call.world)
  return withStore(call, async (store) => {
    const imported = await importAll(store, (name) => linesIn(createReadStream(join(dir, name))), WHOLE.filter(isThere))
    await bringUpToDate(store)
    return told(imported, call)
  })
}
