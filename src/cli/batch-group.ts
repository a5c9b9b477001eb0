import { groupStories } from '../reading/group.ts'
import { EXIT, type Run } from './command.ts'
import { tellKeyboard } from './keyboard.ts'
import { progressOf } from './progress.ts'

/** Answers which story each line belongs to, once all lines have been read. */
export const batchGroup: Run = async ({ world }) => {
  tellKeyboard(world)
  const progress = progressOf(world)
  for await (const { bytes, lines, failed } of groupStories(world.stdin)) {
    await world.write(bytes)
    progress.add(lines, failed)
  }
  return progress.end() > 0 ? EXIT.failed : EXIT.ok
}
