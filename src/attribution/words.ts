import { hashOf } from '../learn/hash.ts'
import { type Span, textAt } from '../text/span.ts'

/** What the taggers look at in a word, hashed once for each distinct form. */
export interface Word {
  readonly form: string
  readonly lower: string
  readonly hash: number
  readonly prefix: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  /** "Aa", "A", "a", "9", "A9", "-" …: runs of one class written once. */
  readonly shape: number
  readonly capitalised: boolean
}

// News repeats itself: the same few ten thousand forms make up nearly all of it. Cleared when
// full, so that hostile input can't grow it without end.
const known = new Map<string, Word>()
const MOST_KNOWN = 50_000

export function wordsOf(text: string, tokens: readonly Span[]): Word[] {
  return tokens.map((token) => wordOf(textAt(text, token)))
}

export function wordOf(form: string): Word {
  const found = known.get(form)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const made = traits(form)
  if (form.length <= 40) known.set(form, made)
  return made
}

function traits(form: string): Word {
  const plain = folded(form)
  const lower = plain.toLowerCase()
  return {
    form,
    lower,
    hash: hashOf(/\d/.test(lower) ? lower.replace(/\d/g, '0') : lower),
    prefix: hashOf('^' + lower.slice(0, 3)),
    suffix1: hashOf('$' + lower.slice(-1)),
    suffix2: hashOf('$' + lower.slice(-2)),
    suffix3: hashOf('$' + lower.slice(-3)),
    shape: hashOf(shapeOf(plain)),
    capitalised: plain[0] !== lower[0],
  }
}

const QUOTES: readonly [RegExp, string][] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”«»„]|''|``/g, '"'],
]

/** The form with one kind of quotation mark and apostrophe, since outlets differ in them and nothing else does. */
function folded(form: string): string {
  return QUOTES.reduce((word, [mark, plain]) => word.replace(mark, plain), form)
}

function shapeOf(word: string): string {
  let shape = ''
  for (let i = 0; i < word.length && i < 20; i++) {
    const kind = classOf(word.charCodeAt(i))
    if (kind !== shape[shape.length - 1]) shape += kind
  }
  return shape
}

function classOf(code: number): string {
  if (code >= 97 && code <= 122) return 'a'
  if (code >= 65 && code <= 90) return 'A'
  if (code >= 48 && code <= 57) return '9'
  if (code < 128) return String.fromCharCode(code)
  const letter = String.fromCharCode(code)
  if (letter.toUpperCase() !== letter) return 'a'
  return letter.toLowerCase() !== letter ? 'A' : '?'
}
