import type { Store } from '../store/store.ts'
import { systemClock, type Clock } from './clock.ts'
import { work, type JobEvent } from './jobs.ts'
import { across } from './tasks.ts'

export interface Catching {
  readonly clock?: Clock
  readonly signal?: AbortSignal
  readonly told?: (event: JobEvent) => void
}

/**
 * Brings the record over many articles up to date with what was read: for who adds articles and has no worker, so that it
 * is right when the command returns. With workers it finds little or nothing left to do.
 */
export async function bringUpToDate(store: Store, { clock = systemClock, ...options }: Catching = {}): Promise<void> {
  const doing = across(store, { clock })
  await work(store, { doing, kinds: Object.keys(doing), width: 1, untilIdle: true, clock, ...options })
}
