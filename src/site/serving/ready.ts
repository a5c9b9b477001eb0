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
  readonly clear: () => void
}

// A hit must be worth its place: an answer's headers and key are about as much.
const OVERHEAD = 2_000

export function readyAnswers(bytes: number): Ready {
  const answers = shelf<Answer>(bytes)
  return {
    find: (request) => {
      const answer = request.method === 'GET' ? answers.get(asked(request)) : undefined
      return answer ? sent(answer, request.headers.get('if-none-match')) : null
    },
    keep: (request, body, headers) => answers.put(asked(request), { body, ...written(headers), length: body.length + OVERHEAD }),
    clear: answers.clear,
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
