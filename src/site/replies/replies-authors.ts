import { Hono, type Context } from 'hono'
import { systemClock } from '../../reading/clock.ts'
import { confirmReply, editReply, replyOfLink, takeBack, wishForAnswers } from '../../reading/replies.ts'
import { authorsPage as pathOfAuthor } from '../../reading/reply-mail.ts'
import { addressOf, type Reply } from '../../store/replies/replies.ts'
import { nothingPage } from '../pages/failures.ts'
import { sent } from '../pages/layout.ts'
import { authorsPage } from '../pages/reply-pages.ts'
import { subjectOf } from './replies-about.ts'
import { fieldsIn } from './reply-doors.ts'
import { textMistake, tidied, type Fields } from './reply-given.ts'
import type { Desk } from './replies.ts'
import { words } from '../words/words.ts'

/** What an author can do with the secret link; that it is opened does nothing yet, for mail servers open links to look at them. */
const ACTS: { readonly [act: string]: (desk: Desk, reply: Reply, fields: Fields) => Promise<unknown> } = {
  confirmation: ({ site, tools }, reply) => confirmReply(site.store, reply, tools),
  text: ({ site, tools }, reply, { text = '' }) => editReply(site.store, reply, tidied(text), tools),
  answers: ({ site }, reply, { answers }) => wishForAnswers(site.store, reply, answers === 'yes'),
  withdrawal: ({ site, tools }, reply) => takeBack(site.store, reply, tools),
}

/** The page of a reply's author, behind the link that only the author has. */
export function authors(desk: Desk): Hono {
  const authors = new Hono()
  authors.get('/:link', async (c) => page(c, desk, await replyOfLink(desk.site.store, c.req.param('link'), desk.tools)))
  for (const act of Object.keys(ACTS)) authors.post(`/:link/${act}`, (c) => done(c, desk, act))
  return authors
}

async function done(c: Context, desk: Desk, act: string): Promise<Response> {
  const [fields, reply] = [await fieldsIn(c), await replyOfLink(desk.site.store, c.req.param('link')!, desk.tools)]
  if (!reply) return nothingPage(c)
  if (!desk.doors.isOurs(c, fields)) return page(c, desk, reply, { wrong: words().replies.foreign, status: 403 })
  if (act === 'text' && textMistake(tidied(fields.text ?? '')).text) return page(c, desk, reply, { values: fields, wrong: words().replies.wrong, status: 400 })
  await ACTS[act]!(desk, reply, fields)
  return c.redirect(pathOfAuthor(c.req.param('link')!), 303)
}

interface Returned {
  readonly values?: Fields
  readonly wrong?: string
  readonly status?: 400 | 403
}

async function page(c: Context, { site, tools: { clock = systemClock }, doors }: Desk, reply: Reply | null, { status, ...rest }: Returned = {}): Promise<Response> {
  if (!reply) return nothingPage(c)
  c.header('x-robots-tag', 'noindex')
  const [subject, address] = await Promise.all([subjectOf(site.store, reply.about), addressOf(site.store, reply.key)])
  const shown = { base: pathOfAuthor(c.req.param('link')!), subject, address, trusted: doors.trusted(c, ''), now: clock.now(), ...rest }
  return sent(c, authorsPage(reply, shown), status ?? 200)
}
