import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mailFrom } from './mail.ts'
import { messagesIn } from './mailbox.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (some: Uint8Array) => new TextDecoder().decode(some)

const letter = `From: =?utf-8?q?Hafen-Bote_M=C3=BCnster?= <post@harbour.example>
Subject: The strait
Date: Tue, 03 Mar 2026 10:00:00 +0100
Message-ID: <n1@harbour.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The strait is op=
en.
--b
Content-Type: text/html; charset=utf-8

<p>The <a href="https://harbour.example/1">strait
is open</a>. <a href="mailto:x@y.example">Write</a></p>
--b--
`

test('a newsletter gives its words, its sender and its links', async () => {
  const mail = await mailFrom(bytes(letter))
  assert.deepEqual(mail.ok && { ...mail, html: null, text: mail.text?.trim() }, {
    ok: true,
    subject: 'The strait',
    from: 'Hafen-Bote Münster',
    date: '2026-03-03T09:00:00Z',
    id: 'n1@harbour.example',
    html: null,
    text: 'The strait is open.',
    links: [{ url: 'https://harbour.example/1', words: 'strait is open' }],
  })
})

test('a mail without anything is still one', async () => {
  const mail = await mailFrom(bytes(''))
  assert.deepEqual(mail.ok && [mail.subject, mail.from, mail.date, mail.html, mail.text], [null, null, null, null, null])
})

test('parts within parts without end are refused', async () => {
  const deep = Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')
  assert.equal((await mailFrom(bytes(deep))).ok, false)
})

const mailbox = `From a@b.example Tue Mar  3 10:00:00 2026
Subject: One

From here on
>From now on

From a@b.example Wed Mar  4 10:00:00 2026
Subject: Two

Words
`

test('a mailbox gives its messages, wherever the stream was cut', async () => {
  for (const size of [1, 7, 1000]) {
    async function* stream() {
      for (let i = 0; i < mailbox.length; i += size) yield bytes(mailbox.slice(i, i + size))
    }
    const messages = (await Array.fromAsync(messagesIn(stream()))).map(text)
    // A careless writer's "From here on" after an empty line cannot be told from a new message.
    assert.deepEqual(messages, ['Subject: One\n\n', 'From now on\n\n', 'Subject: Two\n\nWords\n'])
  }
})
