import type { Task } from '../reading/answers.ts'
import { answers } from '../reading/batch.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { misused } from './failed.ts'
import { tellKeyboard } from './keyboard.ts'
import { progressOf } from './progress.ts'

export const batchRead: Run = (call) => batch('read', call)
export const batchExtract: Run = (call) => batch('extract', call)

async function batch(task: Task, { options, world }: Call): Promise<number> {
  const workers = options.workers === undefined ? undefined : Number(options.workers)
  if (workers !== undefined && !isCount(workers)) return misused(`--workers takes a number from 1 to 256, not "${options.workers}"`, `batch ${task}`, world)
  tellKeyboard(world)
  const progress = progressOf(world)
  for await (const { bytes, lines, failed } of answers(world.stdin, { task, workers })) {
    await world.write(bytes)
    progress.add(lines, failed)
  }
  return progress.end() > 0 ? EXIT.failed : EXIT.ok
}

const isCount = (count: number) => Number.isInteger(count) && count >= 1 && count <= 256
