// Replies from the form to the page: a site, a mail server and the desk's commands, with a clock that the test moves.
import { after, before, beforeEach, test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import type { Hono } from 'hono'
import { called } from './called.ts'
import { work } from '../src/reading/jobs.ts'
import { mailer } from '../src/reading/mail.ts'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import { MOST_UNDECIDED } from '../src/reading/replies.ts'
import { replyTasks, standingReplyJobs } from '../src/reading/reply-mail.ts'
import { secretsOf } from '../src/reading/secrets.ts'
import { app } from '../src/site/app.ts'
import { isProven } from '../src/site/replies/reply-tickets.ts'
import { backup } from '../src/store/moved/backup.ts'
import { saveCapture } from '../src/store/capture.ts'
import { exportAll } from '../src/store/moved/export.ts'
import { saveReading } from '../src/store/reading.ts'
import { addressOf, replyOf } from '../src/store/replies/replies.ts'
import { openStore, type StorePlace } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { arrivalOf, recordWith } from './records.ts'
import { smtpSink, type Received } from './smtp-sink.ts'
import { temporaryFolder } from './stores.ts'
import { Page, Visitor } from './visitor.ts'

const ADDRESS = 'https://record.example'
const [HOUR, DAY] = [3_600_000, 86_400_000]
const GIVEN = { name: 'Zoë Ångström', email: 'zoe.secret@post.example', text: 'I was there, and the ferries did run.' }

/** What becomes of replies, whatever database they are in. `open` gives the place of a new, empty one. */
export function repliesSuite(open: () => Promise<StorePlace>): void {
  const secrets = secretsOf(Buffer.alloc(32, 7))
  const faults: string[] = []
  let sink: Awaited<ReturnType<typeof smtpSink>>
  let place: StorePlace
  let store: Store
  let site: Hono
  // The commands have the machine's clock.
  let now = Date.now()
  const clock = { now: () => now, wait: async () => {} }
  let capture: string
  let statement: string
  let network = 0
  let letters = 0

  before(async () => {
    place = await open()
    ;[store, sink] = await Promise.all([openStore(place), smtpSink()])
    site = siteWith({ mails: true })
    const said = [{ words: 'The ferries will run', speaker: 'Ilse Brandt', side: 'Ellmark', topic: 'ferries' }, { words: 'No ferry ran', speaker: 'Per Holm', side: 'Sorvane', topic: 'ferries' }]
    capture = (await saveCapture(store, arrivalOf())).key
    await saveReading(store, capture, { record: recordWith({ said, headline: 'Ferries to run', outlet: 'The Paper', published: '2026-03-05' }), model: 'm1', madeAt: '2026-03-05T11:00:00.000Z' })
    await bringUpToDate(store)
    statement = ((await (await site.request(`/api/v1/articles/${capture}`)).json()) as any).statements[0].key
  })
  after(async () => {
    sink.close()
    await store.close()
  })
  beforeEach(() => void (sink.mails.length = 0))

  const siteWith = ({ mails }: { mails: boolean }) =>
    app(store, { address: ADDRESS, allowance: { atOnce: 1e6, perMinute: 1e6 }, behindProxy: true, now: clock.now, replies: { secrets, mails, clock }, onFault: ({ stack }) => faults.push(stack!) })

  /** A visitor from a network of their own. */
  const visitor = (of = site, headers: Record<string, string> = {}) => new Visitor(of, { 'x-forwarded-for': `10.${(++network >> 8) & 255}.${network & 255}.1`, ...headers })

  /** From the page to the thanks. */
  async function left(fields: Partial<typeof GIVEN>, { by = visitor(), at = `/articles/${capture}`, waits = 10_000 } = {}): Promise<Page> {
    const given = { ...GIVEN, email: `zoe${++letters}@post.example`, ...fields }
    const form = await by.get(at)
    const checked = at.startsWith('/replies') ? form : await by.send(form, '/replies/check', given)
    now += waits
    return by.send(checked, '/replies', given)
  }

  /** The mails that are sent once the queue has been worked on. */
  async function post(): Promise<Received[]> {
    now = Math.max(now, Date.now())
    await work(store, { doing: replyTasks(store, { clock, post: { secrets, send: mailer({ smtp: sink.url, from: 'desk@record.example' }) } }), kinds: ['mail', 'replies'], clock, untilIdle: true })
    return sink.mails.splice(0)
  }

  /** A reply that its author has confirmed. */
  async function confirmed(fields: Partial<typeof GIVEN>, from: { by?: Visitor; at?: string } = {}): Promise<{ link: string; key: string; by: Visitor }> {
    const by = from.by ?? visitor()
    const email = fields.email ?? `confirmed${++letters}@post.example`
    await left({ ...fields, email }, { ...from, by })
    const link = linkIn((await post()).find(({ to }) => to[0] === email)!) // others are written to at the same time
    await by.send(await by.get(link), `${link}/confirmation`, {})
    const [{ key }] = (await store.rows<{ key: string }>('select key from sent.reply order by id desc limit 1')) as [{ key: string }]
    return { link, key, by }
  }

  /** What waits for the desk, the latest last. */
  const held = async () => (await command('reply', 'list', '--json')).out.trim().split('\n').map((line) => JSON.parse(line))

  const command = (...args: string[]) => called([...args, ...optionsOf(place)], { width: 100 })

  /** The desk's word for it. */
  async function approve(key: string): Promise<void> {
    const { status, err } = await command('reply', 'approve', key)
    assert.equal(status, 0, err)
  }

  /** The page as it is once the site has looked whether somebody has changed something. */
  async function article(): Promise<string> {
    now += 2_000
    return (await visitor().get(`/articles/${capture}`)).text
  }

  test('who asks for it hears by mail that somebody has answered, without a word of the answer, until they want no more', async () => {
    const asked = await confirmed({ name: 'Ana Orlo', email: 'ana.orlo@post.example', text: 'Does the night ferry run as well?' })
    await approve(asked.key)
    assert.deepEqual((await post()).map(({ subject }) => subject), ['Your reply is published'])
    const answer = async (text: string) => {
      const { key } = await confirmed({ name: 'Per Holm', text }, { at: `/replies/check?${new URLSearchParams({ about: `article:${capture}`, to: asked.key })}` })
      await approve(key)
      return (await post()).filter(({ to }) => to[0] === 'ana.orlo@post.example')
    }
    assert.deepEqual(await answer('Not in the winter, I am afraid.'), [], 'nobody is written to who has not asked for it')
    assert.match((await asked.by.send(await asked.by.get(asked.link), `${asked.link}/answers`, { answers: 'yes' })).text, /You will be written to/)
    const [told, ...others] = await answer('In the summer it does, every hour.')
    assert.deepEqual([told?.subject, others], ['Somebody has answered you', []])
    assert.doesNotMatch(told!.raw + told!.text, /Per Holm|every hour/)
    await asked.by.send(await asked.by.get(asked.link), `${asked.link}/answers`, { answers: 'no' })
    assert.deepEqual(await answer('And on holidays it does not.'), [])
  })

  test('a reply is confirmed by mail, approved by the desk, and only then on its page', async () => {
    const by = visitor()
    const page = await by.get(`/articles/${capture}`)
    assert.match(page.text, /Your email address will not be published. Required fields are marked \*/)
    const checked = await by.send(page, '/replies/check', GIVEN)
    assert.deepEqual([checked.form('/replies').name, checked.form('/replies').text], [GIVEN.name, GIVEN.text])
    now += 10_000
    assert.match((await by.send(checked, '/replies', {})).text, /A link has been sent to your address/)
    assert.equal((await command('reply', 'list')).out, '')

    const [mail, ...others] = (await post()) as [Received]
    assert.deepEqual([mail.to, others], [[GIVEN.email], []])
    // As plain text and as headers and quoted-printable spell it; three letters alone would turn up in a link's key by chance.
    assert.doesNotMatch(mail.raw + mail.text, /Zo(ë|=C3=AB)|ngstr|ferries did run/)
    const link = linkIn(mail)
    assert.match((await by.get(link)).text, /waits for you to confirm/)
    assert.match((await by.get(link)).text, /waits for you to confirm/, 'that it is opened confirms nothing')
    assert.match((await by.send(await by.get(link), `${link}/confirmation`, {})).text, /It waits for the desk/)

    const [key] = (await command('reply', 'list')).out.split(' ')
    assert.match((await command('reply', 'show', key!.slice(0, 8))).out, /Zoë Ångström on article:\w+, 20\d\d-\d\d-\d\d[^]*ferries did run/)
    assert.doesNotMatch(await article(), /ferries did run/)
    assert.equal((await command('reply', 'approve', key!)).status, 0)
    assert.match(await article(), /Zoë Ångström.*I was there, and the ferries did run/)
    const [told] = (await post()) as [Received]
    assert.deepEqual([told.to, told.subject], [[GIVEN.email], 'Your reply is published'])
    assert.match((await by.get(link)).text, /It is published/)
  })

  test('an approved reply is at the API, as schema.org’s Comment, and at its own address', async () => {
    const { key } = await confirmed({ text: 'A word on the timetable.' })
    assert.equal((await site.request(`/api/v1/replies/${key}`)).status, 404)
    await approve(key)
    const { items } = (await (await site.request(`/api/v1/replies?about=article:${capture}&limit=1`)).json()) as any
    assert.deepEqual(items, [{ key, link: `${ADDRESS}/replies/${key}`, about: `article:${capture}`, aboutLink: `${ADDRESS}/articles/${capture}`, parent: null, name: GIVEN.name, side: null, words: null, text: 'A word on the timetable.', sentAt: items[0].sentAt, editedAt: null }])
    const linked = (await (await site.request(`/replies/${key}.jsonld`)).json()) as any
    assert.deepEqual([linked.type, linked.about, linked.author], ['Comment', `${ADDRESS}/articles/${capture}`, { type: 'Person', name: GIVEN.name }])
    const page = await visitor().get(`/replies/${key}`)
    assert.match(page.text, /A word on the timetable/)
    assert.ok(page.html.includes(`href="/articles/${capture}#reply-${key}"`))
  })

  test('its author may change it for two hours; what was published goes back to the desk', async () => {
    const { key, link, by } = await confirmed({ text: 'The first wording.' })
    await by.send(await by.get(link), `${link}/text`, { text: 'The second wording.' })
    await approve(key)
    assert.match(await article(), /The second wording/)
    now += HOUR
    assert.match((await by.send(await by.get(link), `${link}/text`, { text: 'The third wording.' })).text, /It waits for the desk/)
    assert.doesNotMatch(await article(), /(second|third) wording/)
    await approve(key)
    assert.match(await article(), /The third wording\./)
    assert.match(await article(), /changed later/)
    now += HOUR
    const late = await by.get(link)
    assert.throws(() => late.form(`${link}/text`))
    await by.send(late, `${link}/withdrawal`, {}) // any form of the page
    assert.doesNotMatch(await article(), /third wording/)
    assert.deepEqual([(await replyOf(store, key))!.text, await addressOf(store, key)], ['', null])
  })

  test('who is refused is told why, and nobody else', async () => {
    const { key, link, by } = await confirmed({ text: 'Something about a neighbour.' })
    await post()
    assert.equal((await command('reply', 'refuse', key)).status, 2)
    assert.equal((await command('reply', 'refuse', key, '--reason', 'It names a private person')).status, 0)
    const [mail] = (await post()) as [Received]
    assert.equal(mail.subject, 'Your reply was not published')
    assert.doesNotMatch(mail.text, /private person|neighbour/)
    assert.match((await by.get(link)).text, /The desk has not published it\. The desk’s reason: It names a private person/)
    assert.doesNotMatch(await article(), /neighbour|private person/)
    assert.match((await command('reply', 'remove', key, '--reason', 'x')).err, /is refused and cannot be removed/)
  })

  test('an address is in no page, feed, answer, log, export or other mail, in no form, and in a backup only sealed', async () => {
    const email = 'Unmistakable.Q7x@mailbox.example'
    const { key, by, link } = await confirmed({ email, text: 'A reply with an unmistakable address.' })
    await approve(key)
    const mails = await post()
    const printed = [await command('reply', 'list', '--state', 'approved', '--json'), await command('reply', 'show', key), await command('reply', 'reports')]
    const paths = ['/', `/articles/${capture}`, `/articles/${capture}.jsonld`, `/replies/${key}`, `/replies/${key}.jsonld`, `/replies/${key}/report`, '/api/v1/replies', `/api/v1/articles/${capture}`, '/api/v1/openapi.json', '/feeds/search.atom', '/feeds/search.json', '/search?text=unmistakable', `/replies/check?about=article:${capture}&to=${key}`]
    const pages = await Promise.all(paths.map(async (path) => (await visitor().get(path)).html))
    const file = join(temporaryFolder(), 'backup')
    await backup(store, file)
    const kept = zstdDecompressSync(readFileSync(file)).toString()
    const exported = (await Array.fromAsync(exportAll(store), async ({ lines }) => (await Array.fromAsync(lines)).join('\n'))).join('\n')
    const jobs = JSON.stringify(await store.rows('select * from work.job'))
    const everything = [...pages, (await by.get(link)).html, kept, exported, jobs, faults.join(), ...printed.map(({ out, err }) => out + err), ...mails.map(({ text, subject }) => subject + text)].join('\n').toLowerCase()
    assert.ok(everything.includes('a reply with an unmistakable address'))
    const forms = [email, email.toLowerCase()].flatMap((it) => [
      ...[it, it.split('@')[0]!, encodeURIComponent(it), it.replace('@', '&#64;')],
      ...(['hex', 'base64', 'base64url'] as const).map((form) => Buffer.from(it).toString(form).replace(/=+$/, '')),
      ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((hash) => [createHash(hash).update(it).digest('hex'), createHash(hash).update(it).digest('base64')]),
    ])
    for (const form of forms) assert.ok(!everything.includes(form.toLowerCase()), form)
    assert.equal(secrets.open((await addressOf(store, key))!.sealed, key), email)
  })

  test('a link’s secret is not in the database, and its hash is', async () => {
    const { link } = await confirmed({ text: 'A secret link leads here.' })
    const secret = link.split('/').at(-1)!
    const rows = JSON.stringify([await store.rows('select * from sent.link'), await store.rows('select * from sent.reply'), await store.rows('select * from work.job')])
    assert.ok(!rows.includes(secret))
    assert.ok(rows.includes(createHash('sha256').update(secret).digest('hex')))
  })

  test('whatever somebody types stays text', async () => {
    const texts: [name: string, text: string][] = [
      ['<script>alert(1)</script>', '<img src=x onerror=alert(1)> & &lt;b&gt; "><svg onload=alert(1)>'],
      [`Robert'); drop table sent.reply;--`, `'; delete from sent.reply; -- ${'%'}s $1 \\`],
      ['Анна О’Нил 李雷', 'Zażółć gęślą jaźń 🕊👩‍👩‍👧 — ﷽'],
      ['رنا الخطيب', 'كانت العبارات تعمل. (انظر المادة 5)'],
      ['Long', 'w'.repeat(5_000)],
    ]
    for (const [name, text] of texts) {
      const { key } = await confirmed({ name, text })
      await approve(key)
      const { items } = (await (await site.request('/api/v1/replies?limit=1')).json()) as any
      assert.deepEqual([items[0].name, items[0].text], [name, text])
      now += 2_000 // so long a page is sent without a look whether something has changed
      const page = await visitor().get(`/articles/${capture}`)
      assert.ok(page.text.includes(text.replace(/\s+/g, ' ')), name)
      assert.doesNotMatch(page.html, /<script>|<img|<svg|onerror=alert\(1\)>/)
    }
  })

  test('no name and no address brings a header or another receiver into a mail', async () => {
    await post()
    for (const email of ['a@post.example\r\nBcc: b@post.example', 'a@post.example, b@post.example', 'a@post.example>\nSubject: x'])
      assert.match((await left({ email, text: `To ${email}` })).text, /no email address/)
    await left({ name: 'Everild\r\nBcc: b@post.example\r\n\r\nBuy now', email: 'eve@post.example', text: 'A name with lines in it.' })
    const [{ to, raw }] = (await post()) as [Received]
    assert.deepEqual(to, ['eve@post.example'])
    assert.doesNotMatch(raw, /Bcc:|Buy now|Everild/)
  })

  for (const [name, fields, sentence] of refused)
    test(`a reply ${name} is not sent, and every word of it is still there`, async () => {
      const page = await left(fields)
      assert.equal(page.status, 400)
      assert.match(page.text, sentence)
      assert.match(page.form('/replies').email!, /^zoe\d+@post\.example$/)
    })

  test('what is quicker than anybody, older than a day, from elsewhere or for something else is not taken', async () => {
    const sends = async (change: { waits?: number; fields?: object; headers?: Record<string, string>; by?: (page: Page) => Promise<Page> }) => {
      const by = visitor()
      const checked = await by.send(await by.get(`/articles/${capture}`), '/replies/check', { ...GIVEN, text: `Sent in its own way ${randomUUID()}` })
      now += change.waits ?? 10_000
      return change.by ? change.by(checked) : by.send(checked, '/replies', { ...change.fields }, change.headers)
    }
    const [meeting] = (await store.rows<{ id: string }>('select id from made.talk limit 1')).map(({ id }) => id)
    const cases: [change: Parameters<typeof sends>[0], status: number, sentence: RegExp][] = [
      [{ waits: 1_000 }, 400, /quicker than anybody/],
      [{ waits: 25 * HOUR }, 400, /open for long/],
      [{ fields: { ticket: 'made.up.xxx' } }, 400, /open for long/],
      [{ fields: { token: 'made up' } }, 403, /did not come with this page/],
      [{ headers: { 'sec-fetch-site': 'cross-site' } }, 403, /did not come with this page/],
      [{ headers: { 'sec-fetch-site': 'same-site' } }, 403, /did not come with this page/],
      [{ by: (page) => visitor().send(page, '/replies', {}) }, 403, /did not come with this page/],
      ...(meeting ? ([[{ fields: { about: `meeting:${meeting}` } }, 400, /open for long/]] as [object, number, RegExp][]) : []),
    ]
    const before = await store.rows('select key from sent.reply')
    for (const [change, status, sentence] of cases) {
      const page = await sends(change)
      assert.deepEqual([page.status, sentence.test(page.text)], [status, true], JSON.stringify(change))
    }
    assert.match((await sends({ fields: { website: 'http://spam.example' } })).text, /Thank you/)
    assert.equal((await store.rows('select key from sent.reply')).length, before.length)
  })

  test('the same form sent twice is one reply, the same words again are none', async () => {
    const by = visitor()
    const checked = await by.send(await by.get(`/articles/${capture}`), '/replies/check', { ...GIVEN, text: 'Once and no more.' })
    now += 10_000
    for (let i = 0; i < 2; i++) assert.match((await by.send(checked, '/replies', {})).text, /Thank you/)
    assert.equal((await store.rows(`select from sent.reply where text = 'Once and no more.'`)).length, 1)
    assert.match((await left({ text: 'once  AND no more.' })).text, /The same words have been sent already/)
  })

  test('an answer to an answer stands beside it', async () => {
    const first = await confirmed({ text: 'The head of a thread.' })
    await approve(first.key)
    const answer = async (to: string, text: string) => {
      const by = visitor()
      const { key } = await confirmed({ text }, { by, at: `/replies/check?about=article:${capture}&to=${to}` })
      await approve(key)
      return key
    }
    const second = await answer(first.key, 'An answer to the head.')
    const third = await answer(second, 'An answer to the answer.')
    assert.deepEqual([(await replyOf(store, second))!.parent, (await replyOf(store, third))!.parent], [first.key, first.key])
    await command('reply', 'remove', first.key, '--reason', 'Gone')
    assert.match(await article(), /A reply that is no longer here.*An answer to the head\..*An answer to the answer\./)
  })

  test('a report reaches the desk, also of what was approved', async () => {
    const { key } = await confirmed({ text: 'Something that others mind.' })
    await approve(key)
    const by = visitor()
    const form = await by.get(`/replies/${key}/report`)
    now += 10_000
    assert.match((await by.send(form, `/replies/${key}/report`, { text: 'It is <b>about me</b>.' })).text, /The desk will look at it/)
    assert.match((await command('reply', 'reports')).out, new RegExp(`^${key} reported[^]*about me[^]*others mind`))
    await approve(key)
    assert.equal((await command('reply', 'reports')).out, '')
    assert.match(await article(), /others mind/)
  })

  test('without a mail server the site says so, and the desk decides all the same', async () => {
    await post()
    const by = visitor(siteWith({ mails: false }))
    const checked = await by.send(await by.get(`/articles/${capture}`), '/replies/check', { ...GIVEN, text: 'No mail goes from here.' })
    assert.match(checked.text, /cannot send mail at present, so your address cannot be confirmed/)
    now += 10_000
    const thanks = await by.send(checked, '/replies', {})
    const link = new URL(/href="(https:[^"]+\/replies\/mine\/[^"]+)"/.exec(thanks.html)![1]!).pathname
    assert.match((await command('reply', 'list')).out, /Zoë Ångström, address not confirmed[^]*No mail goes from here/)
    await command('reply', 'refuse', (await held()).at(-1).key, '--reason', 'Not sure who you are')
    assert.match((await by.get(link)).text, /Not sure who you are/)
    assert.deepEqual(await post(), [])
  })

  test('a network that brings no proof of work has the slower way, and waits with its words kept', async () => {
    const by = visitor()
    const page = async (proof: boolean) => {
      const checked = await by.send(await by.get(`/articles/${capture}`), '/replies/check', { ...GIVEN, email: `zoe${++letters}@post.example`, text: `Number ${randomUUID()}` })
      const { ticket } = checked.form('/replies')
      now += 5_000
      return by.send(checked, '/replies', proof ? { proof: proofOf(ticket!) } : {})
    }
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await page(false)).status)
    assert.deepEqual(statuses, [200, 200, 429])
    const late = await page(false)
    assert.match(late.text, /Try again in \d+ minutes; your words are still here/)
    assert.ok(Number(late.headers.get('retry-after')) > 60)
    assert.equal((await page(true)).status, 200)
  })

  test('the browser’s own code finds a number that the site takes', async () => {
    const island: string = '../src/islands/proof-of-work.ts'
    const { solved } = await import(island)
    const by = visitor()
    const { html } = await by.send(await by.get(`/articles/${capture}`), '/replies/check', GIVEN)
    const [, iterations, bits] = /<proof-of-work data-iterations="(\d+)" data-bits="(\d+)">/.exec(html)!
    const proof = await solved('a ticket', { iterations: Number(iterations), bits: Number(bits) })
    assert.ok(isProven('a ticket', proof))
    assert.ok(!isProven('another ticket', proof) || proofOf('another ticket') === proof)
  })

  test('nobody is sent more than three letters a day by others', async () => {
    await post()
    const sent = []
    for (let i = 0; i < 4; i++) sent.push((await left({ email: 'victim@post.example', text: `Letter ${i} ${randomUUID()}` })).status)
    assert.deepEqual(sent, [200, 200, 200, 429])
    assert.equal((await post()).length, 3)
  })

  test('once too many wait, no more are taken in, and the page is still there', async (t) => {
    t.after(() => store.rows(`delete from sent.reply where name = 'Flood'`))
    await store.rows(
      `insert into sent.reply (key, about, name, text, digest, form, language, state, sent_at)
       select gen_random_uuid(), 'article:x', 'Flood', 'x', i::text, gen_random_uuid(), 'en', 'unconfirmed', now() from generate_series(1, $1) i`,
      [MOST_UNDECIDED],
    )
    const page = await left({ text: 'One too many.' })
    assert.deepEqual([page.status, /no more can be taken in/.test(page.text)], [503, true])
    assert.match(await article(), /Ferries to run/)
  })

  test('a side answers on the record, in its own words, beside the point, and is no part of what is compared', async () => {
    const meeting = async () => (await (await site.request(`/api/v1/articles/${capture}`)).json()) as any
    const before = await meeting()
    assert.match((await command('party', 'verify', 'Nowhere')).err, /Nobody on the record speaks for "Nowhere"/)
    const link = new URL((await command('party', 'verify', 'ellmark', '--address', ADDRESS)).out.trim()).pathname
    const by = visitor()
    assert.match((await by.get(link)).text, /The door of Ellmark.*The meetings of Ellmark/s)
    assert.match((await by.get('/sides')).text, /No way to reach them is given here/)
    assert.match((await by.get(`/statements/${statement}`)).text, /can answer them here on the record/)
    const form = await by.get(`${link}?point=${encodeURIComponent(`${ADDRESS}/statements/${statement}`)}`)
    assert.match(form.text, /Ilse Brandt.*The ferries will run/s) // never the words alone, which may be what somebody denies
    now += 10_000
    assert.match((await by.send(form, link, { text: 'They ran, <b>all of them</b>.', side: 'Sorvane', name: 'Sorvane' })).text, /It waits for the desk/)
    assert.doesNotMatch(await article(), /They ran/)

    assert.match((await command('reply', 'list')).out, /Ellmark, a verified side, on the record[^]*answers: “The ferries will run,”/)
    await approve((await held()).at(-1).key)
    const shown = /Reply of Ellmark, on the record, \d+ \w+ 20\d\d.*They ran, <b>all of them<\/b>\./
    now += 2_000
    for (const path of [`/articles/${capture}`, `/statements/${statement}`]) assert.match((await visitor().get(path)).text, shown, path)
    assert.deepEqual(await meeting(), before)
    const { items } = (await (await site.request(`/api/v1/replies?about=point:${statement}`)).json()) as any
    assert.deepEqual([items[0].side, items[0].name, items[0].text], ['Ellmark', 'Ellmark', 'They ran, <b>all of them</b>.'])
    assert.equal((await command('party', 'verify', 'Sorvane')).status, 0)
    await command('party', 'revoke', 'Ellmark')
    assert.equal((await visitor().get(link)).status, 404)
    assert.match(await article(), shown)
  })

  test('what is closed says so and takes nothing', async () => {
    const closed = app(store, { address: ADDRESS })
    assert.match(await (await closed.request(`/articles/${capture}`)).text(), /Replies are closed/)
    assert.doesNotMatch(await (await closed.request(`/statements/${statement}`)).text(), /can answer them here/)
    for (const path of ['/replies', '/replies/check']) assert.equal((await closed.request(path, { method: 'POST', body: new URLSearchParams(GIVEN) })).status, 404)
  })

  test('what nobody confirms goes after two days, an address two weeks after the decision, refused words after thirty days', async () => {
    await standingReplyJobs(store, clock)
    const { key } = await confirmed({ text: 'This will be refused in time.' })
    await left({ text: 'This will never be confirmed.' })
    const link = linkIn((await post())[0]!)
    await command('reply', 'refuse', key, '--reason', 'No')
    const count = async (table: string, where: string) => (await store.rows<{ n: number }>(`select count(*)::int as n from sent.${table} where ${where}`))[0]!.n
    await store.rows(`update sent.reply set sent_at = $1 where state = 'unconfirmed'`, [new Date(now - 3 * DAY).toISOString()])
    await store.rows(`update sent.link set expires_at = $1 where reply in (select key from sent.reply where state = 'unconfirmed')`, [new Date(now - DAY).toISOString()])
    assert.equal((await visitor().get(link)).status, 404)
    now += HOUR
    await post()
    assert.equal(await count('reply', `state = 'unconfirmed'`), 0)
    assert.equal(await count('address', `reply = '${key}'`), 1)
    now += 15 * DAY
    await post()
    assert.equal(await count('address', `reply = '${key}'`), 0)
    assert.equal(await count('reply', `key = '${key}'`), 1)
    now += 20 * DAY
    await post()
    assert.equal(await count('reply', `key = '${key}'`), 0)
  })

  test('no fault was heard of', () => assert.deepEqual(faults, []))
}

const optionsOf = (place: StorePlace) => ('url' in place ? ['--database', place.url] : ['--data', place.dir])

function proofOf(ticket: string): string {
  for (let number = 0; ; number++) if (isProven(ticket, String(number))) return String(number)
}

const linkIn = ({ text }: Received) => new URL(/https:\S+/.exec(text.split('\n').find((line) => line.startsWith('https:'))!)![0]).pathname

const refused: [name: string, fields: object, sentence: RegExp][] = [
  ['without a name', { name: ' ' }, /A name is needed/],
  ['with a long name', { name: 'n'.repeat(81) }, /80 characters/],
  ['without words', { text: ' \n ' }, /Some words are needed/],
  ['with too many words', { text: 'w '.repeat(2_600) }, /5000 characters/],
  ['with three links', { text: 'http://a.example https://b.example www.c.example' }, /2 links/],
]
