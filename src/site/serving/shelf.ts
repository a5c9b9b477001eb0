export interface Shelf<Value> {
  /** What is kept, or else is made now; the others who look for it meanwhile wait for the same. What turns out to be null is not kept. */
  readonly find: (key: string, make: () => Promise<Value | null>) => Promise<Value | null>
  /** What is kept. */
  readonly get: (key: string) => Value | undefined
  readonly put: (key: string, value: Value) => void
  readonly clear: () => void
}

/** Keeps what was made last, up to so many bytes; what was used longest ago goes first. */
export function shelf<Value extends { readonly length: number }>(bytes: number): Shelf<Value> {
  let kept = new Map<string, Value>()
  let making = new Map<string, Promise<Value | null>>()
  let size = 0

  function get(key: string): Value | undefined {
    const value = kept.get(key)
    if (value) (kept.delete(key), kept.set(key, value)) // so that the map is in the order of the last use
    return value
  }
  function put(key: string, value: Value): void {
    size += value.length - (kept.get(key)?.length ?? 0)
    kept.delete(key)
    kept.set(key, value)
    for (const [oldest, { length }] of kept) {
      if (size <= bytes) return
      kept.delete(oldest)
      size -= length
    }
  }
  /** What was begun before everything was cleared away is given to those who wait, and not kept. */
  function made(key: string, make: () => Promise<Value | null>): Promise<Value | null> {
    const [here, mine] = [making, make()]
    here.set(key, mine)
    const end = (value: Value | null) => (here.delete(key), value && here === making && put(key, value))
    mine.then(end, () => end(null))
    return mine
  }
  return {
    find: async (key, make) => get(key) ?? making.get(key) ?? made(key, make),
    get,
    put,
    clear: () => void ([kept, making, size] = [new Map(), new Map(), 0]),
  }
}
