// What is told to a webhook, as Standard Webhooks say: signed, so that whoever takes it knows who sent it, and with an id, so
// that they know it again when it comes twice.
import { createHmac, randomBytes } from 'node:crypto'
import { alertOf, noteSent } from '../store/work/alerts.ts'
import type { Store } from '../store/store.ts'
import type { Tools } from './add.ts'
import { moment, systemClock } from './clock.ts'
import { failure } from './failure.ts'
import type { Outcome } from './jobs.ts'
import type { Headers } from './web-request.ts'

/** Something to be told, as it waits in the queue: the same however often it is tried. */
export interface Delivery {
  readonly alert: number
  readonly id: string
  readonly body: string
}

const PREFIX = 'whsec_'

export const newSecret = (): string => PREFIX + randomBytes(24).toString('base64')

/** The headers that a body is sent with, at a moment in seconds since 1970. */
export function signed({ id, body }: Pick<Delivery, 'id' | 'body'>, secret: string, seconds: number): Headers {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }
}

/** Tells a webhook. What it does not take is tried again by the queue; "gone" is an answer for good. */
export async function deliver(store: Store, payload: unknown, { client, clock = systemClock, signal }: Tools): Promise<Outcome> {
  const delivery = payload as Delivery // as publish.ts wrote it
  const alert = await alertOf(store, delivery.alert)
  if (!alert?.webhook || !alert.secret) return { kind: 'done' } // nobody wants to hear of it any more
  const headers = signed(delivery, alert.secret, Math.floor(clock.now() / 1000))
  const answer = await client.send(alert.webhook, { body: delivery.body, headers }, signal)
  if (!answer.ok) return { kind: 'failed', failure: answer }
  if (answer.status < 200 || answer.status > 299) return { kind: 'failed', failure: { ...refused(alert.webhook, answer.status), ...(answer.retryMs !== undefined && { retryMs: answer.retryMs }) } }
  await noteSent(store, alert.id, moment(clock))
  return { kind: 'done' }
}

const refused = (url: string, status: number) => failure(status === 410 ? 'gone' : 'status', `${URL.parse(url)?.host} answered ${status}.`)
