import { openDocument } from '../reading/open-document.ts'
import { unpacked } from '../reading/unpack.ts'
import { EXIT, type Run } from './command.ts'
import { failed } from './failed.ts'
import { tellKeyboard } from './keyboard.ts'
import { progressOf } from './progress.ts'

/** Prints what a feed, a sitemap, an archive or a mailbox holds, a line for each, while it is read. */
export const unpack: Run = async ({ names: [name = '-'], world }) => {
  if (name === '-') tellKeyboard(world)
  const opened = await openDocument(name, world.stdin)
  if (!opened.ok) return failed(opened, world)
  const progress = progressOf(world)
  let status: number = EXIT.ok
  for await (const { ok, ...item } of unpacked(opened)) {
    if (!('sentence' in item)) await world.write(`${JSON.stringify(item)}\n`)
    else status = failed(item, world)
    progress.add(1, 0)
  }
  progress.end()
  return status
}
