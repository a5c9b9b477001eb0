// The store's door. In: a directory for the embedded database, or the address of a PostgreSQL server. Out: a Store,
// brought to the newest migration, for the named functions of this room. It knows no network but that address.
import { server, type Backend } from './engine/backend.ts'
import { embedded, type EmbeddedOptions } from './engine/embedded.ts'
import { migrate } from './schema/migrate.ts'
import { Store } from './store.ts'

export type StorePlace = ({ readonly dir: string } & EmbeddedOptions) | { readonly url: string }

/** Opens a store; the caller closes it: `await using store = await openStore({ dir: 'data' })`. */
export async function openStore(place: StorePlace): Promise<Store> {
  const seek = (): Promise<Backend> => ('url' in place ? Promise.resolve(server(place.url)) : embedded(place.dir, place))
  const store = new Store(await seek(), seek)
  try {
    await migrate(store)
    return store
  } catch (error) {
    await store.close()
    throw 'url' in place ? refused(place.url, error as NodeJS.ErrnoException) : error
  }
}

/** Whatever a server has against us, in a sentence without the password that its address holds. */
function refused(url: string, error: NodeJS.ErrnoException): Error {
  if (error.message.startsWith('store:')) return error
  return new Error(`store: the database at ${URL.parse(url)?.host ?? 'the given address'} cannot be used: ${error.message || error.code}`, { cause: error })
}
