import type { Context, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { getCookie } from 'hono/cookie'
import { rememberedCookie } from '../serving/cookies.ts'
import { inLanguage, isSpoken, LANGUAGES, type Language } from './words.ts'

export const LANGUAGE_COOKIE = 'lang'

const YEAR_S = 365 * 24 * 3600

/** Answers in the language that was chosen by a link (?lang=de), which is remembered; else the one remembered; else one that the browser prefers. */
export const negotiated: MiddlewareHandler = async (c, next) => {
  const asked = c.req.query('lang')
  const language = languageFor(c, asked)
  await inLanguage(language, next)
  if (asked !== undefined && isSpoken(asked)) rememberedCookie(c, LANGUAGE_COOKIE, asked, YEAR_S)
  const { headers } = c.res // c.header() would make the answer once more
  headers.append('vary', 'accept-language, cookie')
  headers.set('content-language', language)
}

function languageFor(c: Context, asked: string | undefined): Language {
  const chosen = [asked, getCookie(c, LANGUAGE_COOKIE)].find((it): it is Language => it !== undefined && isSpoken(it))
  return chosen ?? preferred(c)
}

const SPOKEN = Object.keys(LANGUAGES)

/** "de-AT" is content with "de"; whoever prefers what the site does not speak gets its first language. */
const preferred = (c: Context): Language =>
  accepts(c, { header: 'Accept-Language', supports: SPOKEN, default: SPOKEN[0]!, match: (wanted, { supports, default: first }) => {
    const sorted = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
    return sorted.map(({ type }) => type.toLowerCase().split('-')[0]!).find((it) => supports.includes(it)) ?? first
  } }) as Language // one of the supported
