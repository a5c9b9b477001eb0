// Where readers answer: under articles and meetings, without an account and without script. A form is shown once more before it is
// sent, and that page is the visitor's own (a ticket, a cookie), while the pages that invite to it are the same for everybody.
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { report, takeReply, type ReplyTools } from '../../reading/replies.ts'
import { authorsPage as pathOfAuthor } from '../../reading/reply-mail.ts'
import { shownReply, type ShownReply } from '../../store/replies/replies-shown.ts'
import { nothingPage } from '../pages/failures.ts'
import { sent } from '../pages/layout.ts'
import { donePage, replyFormPage, replySentPage, reportPage, type FormShown, type Subject } from '../pages/reply-pages.ts'
import { html } from 'hono/html'
import { forOne } from '../serving/cookies.ts'
import { problem } from '../serving/problem.ts'
import { authors } from './replies-authors.ts'
import { subjectOf } from './replies-about.ts'
import { doors, fieldsIn, type Doors } from './reply-doors.ts'
import { LIMITS, replyIn, tidied, type Fields } from './reply-given.ts'
import { sides } from './sides.ts'
import { PATHS, type Site } from '../site.ts'
import { language, words } from '../words/words.ts'

/** Longer than 5,000 characters are as a form, each as twelve. */
export const FORM_BYTES = 80_000

/** What the handlers below work with. */
export interface Desk {
  readonly site: Site
  readonly tools: ReplyTools
  readonly doors: Doors
}

/** All that is answered: by readers, and by the sides. */
export function answering(site: Site, tools: ReplyTools): Hono {
  const desk: Desk = { site, tools, doors: doors(tools) }
  return new Hono().route('/replies', replies(desk)).route('/sides', sides(desk))
}

function replies(desk: Desk): Hono {
  const replies = new Hono()
  replies.use(bodyLimit({ maxSize: FORM_BYTES, onError: () => problem({ status: 413, detail: 'No reply is so long.' }) }))
  replies.use(async (c, next) => (forOne(c), next()))
  replies.get('/check', (c) => check(c, c.req.query(), desk))
  replies.post('/check', async (c) => check(c, await fieldsIn(c), desk))
  replies.post('/', (c) => send(c, desk))
  replies.route('/mine', authors(desk))
  replies.get('/:key/report', (c) => reported(c, desk, null))
  replies.post('/:key/report', async (c) => reported(c, desk, await fieldsIn(c)))
  return replies
}

/** Shows what will be sent; nothing is kept of it. */
async function check(c: Context, fields: Fields, desk: Desk): Promise<Response> {
  const subject = await subjectOf(desk.site.store, fields.about ?? '')
  return subject ? form(c, { subject, fields }, desk) : nothingPage(c)
}

type Returned = Pick<FormShown, 'mistakes' | 'wrong' | 'subject'> & { readonly fields: Fields; readonly status?: 200 | 400 | 403 | 429 | 503 }

async function form(c: Context, { subject, fields, status = 200, ...rest }: Returned, { site, tools, doors }: Desk): Promise<Response> {
  const to = await answered(fields.to, site)
  return sent(c, replyFormPage({ subject, values: fields, to, mails: tools.mails, trusted: doors.trusted(c, subject.about), ...rest }), status)
}

const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const answered = async (key: string | undefined, { store }: Site): Promise<ShownReply | null> => (key !== undefined && KEY.test(key) ? shownReply(store, key) : null)

/** Takes a reply in, or shows what is wrong with it, with every word still there. */
async function send(c: Context, desk: Desk): Promise<Response> {
  const fields = await fieldsIn(c)
  const subject = await subjectOf(desk.site.store, fields.about ?? '')
  if (!subject) return nothingPage(c)
  const passed = desk.doors.passed(c, fields, { about: subject.about, kind: 'reply' })
  if ('trapped' in passed) return sent(c, replySentPage(subject, null))
  if (!passed.ok) return form(c, { subject, fields, wrong: passed.wrong, status: passed.status }, desk)
  const given = replyIn(fields)
  if (!given.ok) return form(c, { subject, fields, mistakes: given.mistakes, status: 400 }, desk)
  return take(c, { subject, fields, reply: given.reply, form: passed.form }, desk)
}

type Right = { readonly subject: Subject; readonly fields: Fields; readonly reply: { readonly name: string; readonly address: string; readonly text: string }; readonly form: string }

async function take(c: Context, { subject, fields, reply, form: ticket }: Right, desk: Desk): Promise<Response> {
  const { site, tools, doors } = desk
  const say = words().replies
  if (tools.mails && !doors.mayWrite(reply.address)) return form(c, { subject, fields, wrong: say.oftenMailed, status: 429 }, desk)
  const parent = (await answered(fields.to, site))?.key ?? null
  const taken = await takeReply(site.store, { ...reply, about: subject.about, parent, form: ticket, language: language(), site: site.link('') }, tools)
  if (!taken.ok) return form(c, { subject, fields, wrong: say[taken.reason], status: taken.reason === 'full' ? 503 : 400 }, desk)
  return sent(c, replySentPage(subject, tools.mails ? null : site.link(pathOfAuthor(taken.link))))
}

/** What a reader has against a reply, to the desk. */
async function reported(c: Context, { site, tools, doors }: Desk, fields: Fields | null): Promise<Response> {
  const reply = await answered(c.req.param('key'), site)
  if (!reply) return nothingPage(c)
  const about = `report:${reply.key}`
  const again = (rest: object, status: 200 | 400 | 403 | 429 = 200) => sent(c, reportPage({ reply, trusted: doors.trusted(c, about), values: fields ?? {}, ...rest }), status)
  if (!fields) return again({})
  const passed = doors.passed(c, fields, { about, kind: 'report' })
  if (!passed.ok && !('trapped' in passed)) return again({ wrong: passed.wrong }, passed.status)
  const text = tidied(fields.text ?? '')
  if (text === '' || text.length > LIMITS.report) return again({ mistake: text === '' ? words().replies.textMissing : words().replies.textLong(LIMITS.report) }, 400)
  if (passed.ok) await report(site.store, { reply: reply.key, text, form: passed.form }, tools)
  return sent(c, donePage(words().replies.sent, words().replies.reportSent, html`<a href="${PATHS.reply(reply.key)}">${words().replies.backTo(words().replies.thisPage)}</a>`))
}
