// Loaded into the command before it starts: writes the most memory that it ever held, threads
// included, to the third pipe when it ends. `process.resourceUsage()` would count the parent's as well.
import { existsSync, readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const STATUS = '/proc/self/status'

if (isMainThread && existsSync(STATUS)) {
  process.on('exit', () => {
    writeSync(3, /VmHWM:\s*(\d+)/.exec(readFileSync(STATUS, 'utf8'))![1]!)
  })
}
