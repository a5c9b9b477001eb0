import type { World } from './world.ts'

/** How far long work has come: a line that renews itself where a person watches, one sentence at the end where something failed. */
export interface Progress {
  add(lines: number, failed: number): void
  /** Ends the line, and gives how many lines failed. */
  end(): number
}

const EVERY_MS = 200

export function progressOf({ tell, terminal: { showsProgress } }: World): Progress {
  const begun = performance.now()
  let shownAt = 0
  let lines = 0
  let failed = 0
  const seconds = () => (performance.now() - begun) / 1000
  return {
    add(more, moreFailed) {
      lines += more
      failed += moreFailed
      if (!showsProgress || performance.now() - shownAt < EVERY_MS) return
      shownAt = performance.now()
      tell(`\r\x1b[K${count(lines)}, ${(lines / seconds()).toFixed(0)} a second`)
    },
    end() {
      if (showsProgress) tell(`\r\x1b[K${count(lines)} in ${seconds().toFixed(1)} s\n`)
      if (failed > 0) tell(`readout: ${failed.toLocaleString('en')} of ${count(lines)} could not be answered; each says why.\n`)
      return failed
    },
  }
}

const count = (lines: number) => `${lines.toLocaleString('en')} ${lines === 1 ? 'line' : 'lines'}`
