// The few cookies there are: our own, sent to nobody else, read by no script. Whoever only reads has none.
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'

const OWN = { path: '/', httpOnly: true } as const

/** A choice that a visitor made: comes along wherever they come from. */
export const rememberedCookie = (c: Context, name: string, value: string, maxAge: number): void => set(c, name, value, { sameSite: 'Lax', maxAge })

/** What lets its owner do something: comes along from our own pages only, and goes when the browser closes unless it has an age. */
export const ownCookie = (c: Context, name: string, value: string, maxAge?: number): void => set(c, name, value, { sameSite: 'Strict', ...(maxAge !== undefined && { maxAge }) })

/** What a visitor's browser brings along. Whatever the answer is then, with the cookie or without, is this visitor's alone. */
export function ownCookieOf(c: Context, name: string): string | undefined {
  forOne(c)
  return getCookie(c, name)
}

declare module 'hono' {
  interface ContextVariableMap {
    isForOne?: true
  }
}

/** The answer will be this visitor's alone, and kept for nobody else. */
export function forOne(c: Context): void {
  c.set('isForOne', true) // to look into the headers of an answer that is not made yet costs a second answer, and its page is written twice
  c.header('cache-control', 'private, no-store')
}

const set = (c: Context, name: string, value: string, options: CookieOptions) => setCookie(c, name, value, { ...OWN, secure: isOnTls(c), ...options })

/** Whether visitors reach the site by TLS, which a proxy in front may end: as the site's own address says. */
const isOnTls = (c: Context): boolean => c.get('frame').address.startsWith('https:')
