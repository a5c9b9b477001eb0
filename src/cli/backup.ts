import { bringUpToDate } from '../reading/up-to-date.ts'
import { backup, move, restore, restoreInto } from '../store/moved/backup.ts'
import type { Imported } from '../store/moved/import.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { dataOf, oneName, placeOf, refusing, withStore } from './store-place.ts'

/** Writes the whole store into one file. */
export const backupStore: Run = async (call) => {
  const file = oneName(call, 'the name of a file to write', 'backup')
  if (typeof file === 'number') return file
  return withStore(call, async (store) => {
    await backup(store, file)
    call.world.tell(`Everything is in ${file}. "readout restore" makes the same store of it again.\n`)
    return EXIT.ok
  })
}

/** Makes a store again from such a file. */
export const restoreStore: Run = async (call) => {
  const file = oneName(call, 'the name of a backup', 'restore')
  if (typeof file === 'number') return file
  const place = placeOf(call)
  const restored = (store: Store) => restoreInto(store, file)
  if ('url' in place) return withStore(call, async (store) => told(await upToDate(store, restored), call))
  return refusing(call, async () => {
    const imported = await restore(file, place.dir)
    await using store = await openStore(place)
    return told(await upToDate(store, async () => imported), call)
  })
}

/** Moves an embedded store to a server. */
export const moveStore: Run = async (call) => {
  const url = oneName(call, 'the address of a PostgreSQL server', 'move')
  if (typeof url === 'number') return url
  return withStore(call, async (from) => {
    await using to = await openStore({ url })
    const status = told(await upToDate(to, () => move(from, to)), call)
    call.world.tell('Both hold the same. Start Readout with DATABASE_URL from now on; the directory may be kept or deleted.\n')
    return status
  }, { dir: dataOf(call.options) })
}

/** What is made from many articles is made anew from what came in. */
async function upToDate(store: Store, bring: (store: Store) => Promise<Imported>): Promise<Imported> {
  const imported = await bring(store)
  await bringUpToDate(store)
  return imported
}

/** Says what came in. */
export function told(imported: Imported, { world }: Pick<Call, 'world'>): number {
  const { 'captures.jsonl': captures, 'readings.jsonl': readings, 'decisions.jsonl': decisions } = imported
  world.tell(`${captures} captures, ${readings} readings and ${decisions} decisions are in the store.\n`)
  return EXIT.ok
}
