import { PoliteClient } from '../reading/polite-client.ts'
import { hostsIn } from '../reading/stored-hosts.ts'
import type { Store } from '../store/store.ts'
import type { Call } from './command.ts'

/** The client that a command fetches with: it keeps to the turns of all who work on the same store. */
export function clientFor(store: Store, { options }: Pick<Call, 'options'>): PoliteClient {
  const named = options['test-host']
  return new PoliteClient({ hosts: hostsIn(store), testHosts: typeof named === 'string' ? named.split(',') : [] })
}
