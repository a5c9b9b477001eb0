import { type Figure, median } from './figures.ts'

/** One round of one task over all items. */
export interface Sample {
  /** Of all threads of the process, so that a collector at work beside counts too: what one core alone would take. */
  readonly cpuMs: number
  readonly wallMs: number
}

// The first rounds are for the compiler and not counted.
export const ROUNDS = { 'warm-ups': 2, rounds: 5 }

/**
 * Does each task to every item, the tasks in turn, round by round, so that a machine that grows warm
 * or busy does so for all of them. Gives each task's samples.
 */
export async function samplesOf<Item>(tasks: readonly ((item: Item) => unknown)[], items: readonly Item[], { 'warm-ups': warmUps, rounds }: typeof ROUNDS): Promise<Sample[][]> {
  const samples: Sample[][] = tasks.map(() => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [t, task] of tasks.entries()) {
      const sample = await sampleOf(task, items)
      if (round >= 0) samples[t]!.push(sample)
    }
  }
  return samples
}

async function sampleOf<Item>(task: (item: Item) => unknown, items: readonly Item[]): Promise<Sample> {
  const cpu = process.cpuUsage()
  const wall = performance.now()
  for (const item of items) await task(item)
  const { user, system } = process.cpuUsage(cpu)
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - wall }
}

/** Items a second of processor time, and beside it what the clock on the wall says. */
export function speedOf(items: number, samples: readonly Sample[]): Pick<Figure, 'samples' | 'note'> {
  const wall = median(samples.map(({ wallMs }) => (items * 1000) / wallMs))
  return { samples: samples.map(({ cpuMs }) => (items * 1000) / cpuMs), note: `${wall.toFixed(0)} by the wall clock` }
}
