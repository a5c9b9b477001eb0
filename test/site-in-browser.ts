import { addSamples } from '../src/cli/add-samples.ts'
import { PoliteClient } from '../src/reading/polite-client.ts'
import { secretsOf } from '../src/reading/secrets.ts'
import type { SiteOptions } from '../src/site/app.ts'
import type { Store } from '../src/store/store.ts'
import { served, type Served } from './served.ts'

export const SECRETS = secretsOf(Buffer.alloc(32, 7))

/** The fictional samples as a site on loopback, as `npm start` shows them: with its notice, and with all that can be sent in. */
export async function servedSamples(store: Store, options: Partial<SiteOptions> = {}): Promise<Served> {
  const tools = { client: new PoliteClient() }
  await addSamples(store, tools)
  return served(store, { notice: 'A fictional sample.', adding: { tools, token: 'the token' }, replies: { secrets: SECRETS, mails: true }, ...options })
}
