// Whole answers that were sent once, ready to go out again before anything else of a request is looked at. In: all that a request
// says that an answer depends on. Out: the same bytes and headers as the first time, or that the visitor has them already.
import { parse } from 'hono/utils/cookie'
import { shelf } from './shelf.ts'
import { LANGUAGE_COOKIE } from '../words/negotiated.ts'

/** An answer as it goes out. */
interface Answer {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: { readonly [name: string]: string }
  /** Those of the answer that nothing has changed. */
  readonly unchanged: { readonly [name: string]: string }
  readonly length: number
}

export interface Ready {
  readonly find: (request: Request) => Response | null
  /** Keeps an answer for whoever asks in just the same words. */
  readonly keep: (request: Request, body: Uint8Array<ArrayBuffer>, headers: Headers) => void
  /**
   * Something has changed. Whoever asks first gets what is made anew, and until it is there, and no longer than `until`, the others
   * what was remembered: while articles come in, a hundred visitors would stand still each second for as long as a page takes.
   */
  readonly retire: (until: number) => void
}

// A hit must be worth its place: an answer's headers and key are about as much.
const OVERHEAD = 2_000

export function readyAnswers(bytes: number, now: () => number): Ready {
  let answers = shelf<Answer>(bytes)
  let former = { answers, until: -Infinity, renewed: new Set<string>() }

  function formerly(key: string): Answer | undefined {
    if (now() >= former.until) return void former.answers.clear()
    if (former.renewed.has(key)) return former.answers.get(key)
    former.renewed.add(key)
    return undefined
  }
  return {
    find: (request) => {
      const key = asked(request)
      const answer = request.method === 'GET' ? (answers.get(key) ?? formerly(key)) : undefined
      return answer ? sent(answer, request.headers.get('if-none-match')) : null
    },
    keep: (request, body, headers) => answers.put(asked(request), { body, ...written(headers), length: body.length + OVERHEAD }),
    retire: (until) => void ([former, answers] = [{ answers, until, renewed: new Set() }, shelf<Answer>(bytes)]),
  }
}

/** Two visitors who say the same get the same; however a header is written, its words are compared and not understood. Of cookies only the language counts. */
function asked({ url, headers }: Request): string {
  const cookies = headers.get('cookie')
  const language = cookies === null ? '' : (parse(cookies, LANGUAGE_COOKIE)[LANGUAGE_COOKIE] ?? '')
  return `${url}\n${headers.get('accept')}\n${headers.get('accept-language')}\n${headers.get('accept-encoding')}\n${language}`
}

/** As plain objects, which the server writes out as they are. */
function written(headers: Headers): Pick<Answer, 'headers' | 'unchanged'> {
  const all = [...headers]
  return { headers: Object.fromEntries(all), unchanged: Object.fromEntries(all.filter(([name]) => !name.startsWith('content-') || name === 'content-security-policy')) }
}

function sent({ body, headers, unchanged }: Answer, known: string | null): Response {
  const isKnown = known !== null && known.split(',').some((tag) => tag.trim() === headers.etag)
  return isKnown ? new Response(null, { status: 304, headers: unchanged }) : new Response(body, { headers })
}
