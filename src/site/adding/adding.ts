// Where a person adds an article: a link, a text, or both. It is handed to the reading rooms, by the same steps as the
// command's; a page shows how far it is, and leads on to the article's, which shows who says what in it.
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { webAddress } from '../../article/address.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { addDocument, type Document, type Tools } from '../../reading/add.ts'
import { LIMITS, size } from '../../reading/limits.ts'
import { bringUpToDate as inThisThread } from '../../reading/up-to-date.ts'
import { watch } from '../../reading/visits.ts'
import { addDoor, type AddDoor } from './add-door.ts'
import { forOne } from '../serving/cookies.ts'
import { formsSignedWith, TOKEN_FIELD, type Forms } from '../serving/csrf.ts'
import { addingQueue, type Add, type Queue } from './being-added.ts'
import { addPage, beingReadPage, notHerePage, type AddForm, type Given } from '../pages/add-page.ts'
import { nothingPage } from '../pages/failures.ts'
import { sent } from '../pages/layout.ts'
import { rateLimit, type Allowance } from '../serving/rate-limit.ts'
import { PATHS, type Site } from '../site.ts'
import { words } from '../words/words.ts'

export interface Adding {
  readonly tools: Tools
  /** Brings the record over many articles up to date in place of this thread. */
  readonly bringUpToDate?: () => Promise<void>
  /** Lets in whoever does not sit at this machine. */
  readonly token: string
}

export interface AddingOptions {
  readonly behindProxy: boolean
  readonly now: () => number
}

/** Reading takes the processor, and a link the time of somebody else's server. */
const ALLOWANCE: Allowance = { atOnce: 10, perMinute: 6 }

interface Desk {
  readonly queue: Queue
  readonly door: AddDoor
  readonly forms: Forms
  readonly wait: (asker: string) => number
}

export function adding(site: Site, { token, ...how }: Adding, { behindProxy, now }: AddingOptions): Hono {
  const desk: Desk = { queue: addingQueue(addingTo(site, how)), door: addDoor(token, { behindProxy }), forms: formsSignedWith(token), wait: rateLimit(ALLOWANCE, now) }
  const adding = new Hono()
  adding.use(async (c, next) => (forOne(c), next()))
  adding.get('/', (c) => opened(c, desk))
  adding.use(async (c, next) => (desk.door.isOpenTo(c) ? next() : sent(c, notHerePage(), 403)))
  adding.get('/:id', (c) => followed(c, desk))
  adding.post('/', bodyLimit({ maxSize: LIMITS.documentBytes, onError: (c) => refused(c, desk, { status: 413, sentence: words().add.tooLarge(size(LIMITS.documentBytes)) }) }), (c) => posted(c, desk))
  return adding
}

/** The token comes in the address and is kept in a cookie, so that it stands in no history and no referrer for long. */
function opened(c: Context, { door, forms }: Desk): Response | Promise<Response> {
  const token = c.req.query('token')
  if (token !== undefined && door.letIn(c, token)) return c.redirect('/add', 303)
  return door.isOpenTo(c) ? sent(c, addPage({ token: forms.field(c) })) : sent(c, notHerePage(), 403)
}

async function posted(c: Context, desk: Desk): Promise<Response> {
  const fields = await c.req.parseBody()
  const given = { address: text(fields.address).trim(), text: text(fields.text) }
  if (!desk.forms.isOurs(c, fields[TOKEN_FIELD])) return refused(c, desk, { status: 403, sentence: words().add.notOurs, given })
  const seconds = desk.wait(c.get('asker'))
  if (seconds > 0) return refused(c, desk, { status: 429, sentence: words().add.tooOften(seconds), given })
  const document = documentIn(given)
  if (typeof document === 'string') return refused(c, desk, { status: 422, sentence: document, given })
  const id = desk.queue.add(document, given)
  return id === null ? refused(c, desk, { status: 503, sentence: words().add.busy, given }) : c.redirect(`/add/${id}`, 303)
}

/** So long a page is held back for what it waits for; then it says how far that is, and is asked for again. */
const HELD_MS = 1_000

/** How far it is; and when it is read, its page, or the form again with what was wrong. */
async function followed(c: Context, desk: Desk): Promise<Response> {
  const found = desk.queue.find(c.req.param('id')!)
  if (!found) return nothingPage(c)
  const outcome = await Promise.race([found.outcome, delay(HELD_MS, null, { ref: false })])
  if (outcome?.ok) return c.redirect(outcome.changed ? `${PATHS.article(outcome.article)}?marks=on#text` : '/', 303)
  if (outcome) return refused(c, desk, { status: 422, sentence: outcome.sentence, isEnglish: true, given: found.given })
  c.header('refresh', '0')
  return sent(c, beingReadPage(found))
}

/** A field that is no text is a file, which this form has none of. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What is to be read, or what is wrong with what was given. A link alone may stand in either field. */
function documentIn({ address, text }: Given): Document | string {
  const alone = address === '' && /^https?:\/\/\S+$/i.test(text.trim()) ? text.trim() : address
  const url = webAddress(alone)
  if (alone !== '' && url === null) return words().add.noAddress(alone)
  if (text.trim() === '' || alone !== address) return url === null ? words().add.nothing : { url }
  // Browsers send the ends of lines as two signs, of which no text that was pasted had the first.
  return { bytes: Buffer.from(text.replaceAll('\r\n', '\n')), contentType: 'text/plain; charset=utf-8', url }
}

/** By the steps of the command; and what is told over many articles is right when the page is shown. */
const addingTo = ({ store }: Site, { tools, bringUpToDate = () => inThisThread(store, tools) }: Omit<Adding, 'token'>): Add => async (document, onStep) => {
  const added = await addDocument(store, document, { ...tools, onStep })
  if (!added.ok || !added.changed) return added
  if (!('bytes' in document)) await watch(store, document.url, added, tools)
  await bringUpToDate()
  onStep('grouped')
  return added
}

interface Refusal extends NonNullable<Partial<AddForm['refused']>> {
  readonly status: 403 | 413 | 422 | 429 | 503
  readonly sentence: string
  readonly given?: Given
}

const refused = (c: Context, { forms }: Desk, { status, sentence, isEnglish = false, given }: Refusal): Response | Promise<Response> =>
  sent(c, addPage({ token: forms.field(c), refused: { sentence, isEnglish }, ...(given && { given }) }), status)
