import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Received {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly raw: string
}

/** A mail server that keeps what it is given. */
export async function smtpSink(): Promise<{ mails: Received[]; url: string; close: () => void }> {
  const mails: Received[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true },
    onData: async (stream, { envelope }, done) => {
      const raw = Buffer.concat(await stream.toArray()).toString()
      const { subject = '', text = '' } = await PostalMime.parse(raw)
      mails.push({ to: envelope.rcptTo.map(({ address }) => address), subject, text, raw })
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return { mails, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, close: () => server.close(() => {}) }
}
