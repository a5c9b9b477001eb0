// The door by which a verified side answers on the record: a page behind its secret link, where it names a point and says its words.
// What it sends is held until the desk has made sure of it, and then stands beside the point.
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { takeSideReply } from '../../reading/replies.ts'
import { hashOf } from '../../reading/secrets.ts'
import { shownRecord } from '../../store/asked/asked-by-site.ts'
import { partyByLink, repliesOfSide, type Party } from '../../store/replies/parties.ts'
import { parsedStatementKey, statementKey } from '../../store/statement-key.ts'
import { textAt } from '../../text/span.ts'
import { nothingPage } from '../pages/failures.ts'
import { sent } from '../pages/layout.ts'
import { doorPage, sidesPage, type PointAnswered } from '../pages/sides.ts'
import { problem } from '../serving/problem.ts'
import { fieldsIn } from './reply-doors.ts'
import { textMistake, tidied, type Fields } from './reply-given.ts'
import { FORM_BYTES, type Desk } from './replies.ts'
import { placeAt } from '../sharing/short-address.ts'
import { NOBODY, type Site } from '../site.ts'
import { statementsOf } from '../told/statements.ts'
import { language, words } from '../words/words.ts'

export function sides(desk: Desk): Hono {
  const sides = new Hono()
  sides.get('/', (c) => sent(c, sidesPage(c.get('frame').operator ?? NOBODY)))
  sides.use('/:link', bodyLimit({ maxSize: FORM_BYTES, onError: () => problem({ status: 413, detail: 'No answer is so long.' }) }))
  sides.get('/:link', async (c) => door(c, desk, { point: c.req.query('point') ?? '' }))
  sides.post('/:link', async (c) => answer(c, desk, await fieldsIn(c)))
  return sides
}

interface Returned {
  readonly wrong?: string
  readonly done?: boolean
  readonly status?: 400 | 403 | 503
}

const partyOf = (c: Context, { site }: Desk) => partyByLink(site.store, hashOf(c.req.param('link')!))

async function door(c: Context, desk: Desk, fields: Fields, { status, ...rest }: Returned = {}): Promise<Response> {
  const { site, doors } = desk
  const party = await partyOf(c, desk)
  if (!party) return nothingPage(c)
  c.header('x-robots-tag', 'noindex')
  const given = fields.point ?? ''
  const point = given === '' ? null : await pointNamed(site, given)
  const sentBefore = await repliesOfSide(site.store, party.side)
  const wrong = given !== '' && !point ? words().replies.door.unknown : null
  return sent(c, doorPage({ party, point, given, sentBefore, trusted: doors.trusted(c, doorOf(party)), text: fields.text ?? '', wrong, ...rest }), status ?? 200)
}

const doorOf = ({ key }: Party) => `side:${key}`

/** Takes an answer in. The link alone says whose it is, so that nothing in the form can say otherwise. */
async function answer(c: Context, desk: Desk, fields: Fields): Promise<Response> {
  const { site, tools, doors } = desk
  const party = await partyOf(c, desk)
  const point = party && (await pointNamed(site, fields.point ?? ''))
  if (!party || !point) return door(c, desk, fields, { status: 400 })
  const passed = doors.passed(c, fields, { about: doorOf(party), kind: 'side' })
  if (!passed.ok) return door(c, desk, fields, 'wrong' in passed ? { wrong: passed.wrong, status: passed.status === 403 ? 403 : 400 } : {})
  const text = tidied(fields.text ?? '')
  const { text: mistake } = textMistake(text)
  if (mistake) return door(c, desk, fields, { wrong: mistake, status: 400 })
  const { capture, place, words: answered } = point
  const taken = await takeSideReply(site.store, { side: party.side, about: `point:${place}`, capture, words: answered, text, form: passed.form, language: language() }, tools)
  return taken.ok ? door(c, desk, {}, { done: true }) : door(c, desk, fields, { wrong: words().replies.full, status: 503 })
}

// No side answers more words than these at once.
const LONGEST = 4_000

/** The point that an address is of, as a statement's page and the short addresses have it; null where there is none. */
async function pointNamed(site: Site, given: string): Promise<PointAnswered | null> {
  const end = given.trim().replace(/[?#].*$/, '').split('/').at(-1)!
  const place = parsedStatementKey(end) ?? placeAt(end)
  const shown = place?.span ? await shownRecord(site.store, place.capture) : null
  if (!place?.span || !shown) return null
  const { text, headline } = shown.record.article
  const said = textAt(text, place.span)
  const key = statementKey(place.capture, place.span)
  const statement = statementsOf(place.capture, shown, site).find((it) => it.key === key) ?? null
  return said.trim() === '' || said.length > LONGEST ? null : { capture: place.capture, place: key, words: said, headline, statement }
}
