// Who may add articles, until there is a desk with people and roles: whoever sits at the machine that the site runs on, and
// whoever has the token that it printed when it was started.
import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { isSame } from '../../reading/secrets.ts'
import { ownCookie, ownCookieOf } from '../serving/cookies.ts'

const COOKIE = 'adding'

export interface AddDoor {
  readonly isOpenTo: (c: Context) => boolean
  /** Lets the visitor in whose token it is; false where it is none. */
  readonly letIn: (c: Context, token: string) => boolean
}

/** Behind a proxy everybody seems to sit at this machine, so that only the token counts. */
export function addDoor(token: string, { behindProxy }: { readonly behindProxy: boolean }): AddDoor {
  const pass = createHmac('sha256', token).update('may add').digest('base64url')
  return {
    isOpenTo: (c) => isSame(ownCookieOf(c, COOKIE) ?? '', pass) || (!behindProxy && isAtThisMachine(c)),
    letIn: (c, given) => {
      if (!isSame(given, token)) return false
      ownCookie(c, COOKIE, pass)
      return true
    },
  }
}

/**
 * The connection comes from here, nobody has passed it on, and the browser believes to be here as well: a page of another
 * site could have its own name point to this machine.
 */
const isAtThisMachine = (c: Context): boolean => LOOPBACK.test(c.get('asker')) && !PASSED_ON.some((name) => c.req.header(name) !== undefined) && isHere(c.req.url)

// askerOf() gives the network of an IPv6 address: "::1" is in that of noughts.
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|0:0:0:0)$/

/** Whether an address names this very machine. */
export const isHere = (address: string): boolean => HERE.test(new URL(address).hostname)

const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip']
