// Forms that change something: only those of our own pages count. A browser says where a form comes from, and a token in
// it that is signed together with a cookie proves it where the browser does not.
import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { isSame } from '../../reading/secrets.ts'
import { ownCookie, ownCookieOf } from './cookies.ts'

const COOKIE = 'form'
/** The name of the hidden field. */
export const TOKEN_FIELD = 'token'

/** Signs with a secret; with several processes, all of them need the same. */
export interface Forms {
  /** The hidden field of a form of this visitor. The page is then theirs, and kept for nobody else. */
  readonly field: (c: Context) => ReturnType<typeof html>
  /** Whether a form that came is from a page of ours that this visitor got. */
  readonly isOurs: (c: Context, token: unknown) => boolean
}

export function formsSignedWith(secret: string): Forms {
  const signed = (visitor: string) => createHmac('sha256', secret).update(`form ${visitor}`).digest('base64url')
  return {
    field: (c) => html`<input type="hidden" name="${TOKEN_FIELD}" value="${signed(visitorOf(c))}">`,
    isOurs: (c, token) => {
      const visitor = ownCookieOf(c, COOKIE)
      return visitor !== undefined && isSameOrigin(c) && typeof token === 'string' && isSame(token, signed(visitor))
    },
  }
}

/** A number that says nothing but that it is the same browser; made with its first form. */
function visitorOf(c: Context): string {
  const known = ownCookieOf(c, COOKIE)
  if (known !== undefined) return known
  const visitor = randomBytes(16).toString('base64url')
  ownCookie(c, COOKIE, visitor)
  return visitor
}

/** What the browser says of where a form was filled in; one that says nothing is judged by its token alone. */
function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin === undefined || [new URL(c.req.url).origin, c.get('frame').address].includes(origin)
}
