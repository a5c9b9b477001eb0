// What every form that is sent for good passes: that it is of ours, that a person has had it for a moment, and that its network has
// not sent too many. What passes is not yet right; but it is worth being looked at.
import type { Context } from 'hono'
import type { ReplyTools } from '../../reading/replies.ts'
import { systemClock } from '../../reading/clock.ts'
import { formsSignedWith, TOKEN_FIELD } from '../serving/csrf.ts'
import { networkOf, replyLimits } from './reply-limits.ts'
import type { Fields } from './reply-given.ts'
import type { Trusted } from '../pages/reply-form.ts'
import { isProven, ticketFor, ticketIn } from './reply-tickets.ts'
import { words } from '../words/words.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks, as rate-limit.ts counts them. */
    asker: string
  }
}

const TIMES = { least: 3_000, most: 24 * 3_600_000 }

type Passed = { readonly ok: true; readonly form: string }
type Stopped = { readonly ok: false; /** What to say, and with which status; a trap that was walked into is told nothing. */ readonly wrong: string; readonly status: 400 | 403 | 429 } | { readonly ok: false; readonly trapped: true }

export interface Doors {
  /** What a form needs so that it may come back. */
  readonly trusted: (c: Context, about: string) => Trusted
  /** Whether a form that only its owner's link leads to is of ours. */
  readonly isOurs: (c: Context, fields: Fields) => boolean
  readonly passed: (c: Context, fields: Fields, what: { about: string; kind: 'reply' | 'report' | 'side' }) => Passed | Stopped
  /** Whether another letter may go to an address. */
  readonly mayWrite: (address: string) => boolean
}

export function doors({ secrets, clock = systemClock }: ReplyTools): Doors {
  const forms = formsSignedWith(secrets.sign('visitors'))
  const wait = replyLimits(clock.now)
  const isOurs = (c: Context, fields: Fields) => forms.isOurs(c, fields[TOKEN_FIELD])

  /** The form, where it was given out for this, and not just now nor long ago. */
  function ticketed({ ticket = '' }: Fields, about: string): Passed | Stopped {
    const found = ticketIn(ticket, about, secrets)
    const age = found ? clock.now() - found.at : Infinity
    if (!found || age > TIMES.most) return { ok: false, wrong: words().replies.late, status: 400 }
    return age < TIMES.least ? { ok: false, wrong: words().replies.early, status: 400 } : { ok: true, form: found.form }
  }
  return {
    trusted: (c, about) => ({ field: forms.field(c), ticket: ticketFor(about, clock.now(), secrets) }),
    isOurs,
    passed: (c, fields, { about, kind }) => {
      if (!isOurs(c, fields)) return { ok: false, wrong: words().replies.foreign, status: 403 }
      if (fields.website) return { ok: false, trapped: true }
      const form = ticketed(fields, about)
      if (!form.ok) return form
      const way = kind !== 'reply' ? kind : isProven(fields.ticket!, fields.proof ?? '') ? 'proven' : 'unproven'
      const seconds = wait(way, networkOf(c.get('asker')))
      if (seconds === 0) return form
      c.header('retry-after', String(seconds))
      return { ok: false, wrong: words().replies.often(Math.ceil(seconds / 60)), status: 429 }
    },
    mayWrite: (address) => wait('letter', address.toLowerCase()) === 0,
  }
}

/** The fields of a form that came: text alone, the last of each name. */
export async function fieldsIn(c: Context): Promise<Fields> {
  const body = await c.req.parseBody()
  return Object.fromEntries(Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'))
}
