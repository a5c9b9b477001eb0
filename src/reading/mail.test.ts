import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { mailAddress, mailer } from './mail.ts'

const addresses: [given: string, address: string | null][] = [
  ['ana@post.example', 'ana@post.example'],
  ['  ana.o+news@post.example ', 'ana.o+news@post.example'],
  ['ana@xn--mnchen-3ya.example', 'ana@xn--mnchen-3ya.example'],
  ['ana@post.xn--p1ai', 'ana@post.xn--p1ai'],
  ['zoë@müller.example', 'zoë@müller.example'],
  ['ana@post', null],
  ['ana', null],
  ['', null],
  ['ana@post.example, per@post.example', null],
  ['Ana <ana@post.example>', null],
  ['ana@post.example\r\nBcc: per@post.example', null],
  ['ana@post.example\u0000', null],
  ['ana\u202e@post.example', null],
  ['"ana"@post.example', null],
  ['ana@-post.example', null],
  [`ana@${'a'.repeat(64)}.example`, null],
  [`ana@${'abcdefgh.'.repeat(30)}example`, null],
]
for (const [given, address] of addresses) test(`${JSON.stringify(given.slice(0, 50))} is ${address === null ? 'no address' : 'an address'}`, () => assert.equal(mailAddress(given), address))

async function sink(t: TestContext, answer?: { code: number; to: string }) {
  const mails: { from: string; to: string[]; text: string }[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true },
    onRcptTo: ({ address }, _, done) => done(answer?.to === address ? Object.assign(new Error(`${address} is unknown`), { responseCode: answer.code }) : null),
    onData: (stream, { envelope }, done) => {
      let text = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => {
        mails.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address), text })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  t.after(() => server.close(() => {}))
  return { mails, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}

const MAIL = { to: 'ana@post.example', subject: 'Grüße', text: 'Hello\n.\nBye' }

test('a mail goes to its one address, whole, and asks machines not to answer', async (t) => {
  const { mails, url } = await sink(t)
  assert.deepEqual(await mailer({ smtp: url, from: 'Readout <desk@record.example>' })(MAIL), { ok: true })
  const [{ from, to, text }] = mails as [(typeof mails)[0]]
  assert.deepEqual([from, to], ['desk@record.example', ['ana@post.example']])
  assert.match(text, /^From: Readout <desk@record\.example>\r$/m)
  assert.match(text, /^To: ana@post\.example\r$/m)
  assert.match(text, /^Auto-Submitted: auto-generated\r$/m)
  assert.match(text, /\r\n\r\nHello\r\n\.\r\nBye/)
})

test('an address that is refused for good is told from a server that is away, and neither answer names the address', async (t) => {
  const { url } = await sink(t, { code: 550, to: 'ana@post.example' })
  const refused = await mailer({ smtp: url, from: 'desk@record.example' })(MAIL)
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  const away = await mailer({ smtp: `smtp://127.0.0.1:${port}`, from: 'desk@record.example' })(MAIL)
  assert.deepEqual([refused, away].map((it) => !it.ok && it.reason), ['no-such-mailbox', 'mail-server'])
  assert.doesNotMatch(JSON.stringify([refused, away]), /ana|post\.example/)
})
