import { bylineOf, nameLineOf, signersOf } from './byline.ts'
import { dateIn } from './dates.ts'
import { isBodyName } from './issuer-of.ts'
import { headlineAt } from './pasted-headline.ts'
import { wordCount } from './line-shape.ts'
import { type Line, isText } from './line-roles.ts'
import type { Core } from './story-core.ts'

/** What stands above the story. */
export interface PastedHead {
  readonly headline: string | null
  readonly section: string | null
  readonly byline: string | null
  readonly published: string | null
  /** The index of the line after the headline, or 0: from there on all is story or furniture. */
  readonly end: number
}

export function pastedHead(lines: readonly Line[], core: Core): PastedHead {
  const at = headlineAt(lines, core)
  const above = at === null ? 0 : at
  const signed = lines.slice(above, Math.max(above, core[0]) + SIGNED_WITHIN)
  return {
    headline: at === null ? null : lines[at]!.words.replace(/\s+/g, ' '),
    section: labelledSection(lines) ?? (at === null ? null : sectionAbove(lines, at)),
    byline: bylineAmong(signed) ?? bylineAmong(lines.slice(core[1], core[1] + SIGNED_WITHIN)),
    published: dateAmong(signed) ?? dateAmong(lines.slice(0, above)),
    end: at === null ? 0 : at + 1,
  }
}

// A standfirst or two may come between headline and byline.
const SIGNED_WITHIN = 4

// Categories: Economy, Ports
const labelledSection = (lines: readonly Line[]): string | null =>
  lines.find(({ theme }) => theme?.kind === 'section' && theme.value)?.theme!.value!.split(/[,،、|]/)[0]!.trim() || null

const LONGEST_SECTION = 40

/** One short line above the headline names the section; several in a row are a menu, and name none. */
function sectionAbove(lines: readonly Line[], at: number): string | null {
  const above = lines[at - 1]
  if (!above || above.role !== 'phrase' || above.words.length > LONGEST_SECTION || isBodyName(above.words) || wordCount(above.words) > 5) return null
  const isMenu = lines[at - 2]?.role === 'phrase' && !above.apart
  return isMenu ? null : above.words
}

function bylineAmong(lines: readonly Line[]): string | null {
  const signed = lines.find(({ role }) => role === 'byline')
  if (signed) return signersOf(bylineOf(signed.words) ?? signed.words)
  const named = lines.find((line, i) => i > 0 && isNamed(line, lines[i + 1]))
  return named ? signersOf(nameLineOf(named.words)!) : null
}

// "Anna Berg, Harbour Correspondent" above a date; "Anna Berg 19 May 2021", but "New York, 19 May 2021" is a place.
function isNamed({ role, words }: Line, next: Line | undefined): boolean {
  const isSignature = role === 'phrase' ? isDated(next) : role === 'date' && !words.includes(',')
  return isSignature && nameLineOf(words) !== null
}

const isDated = (line: Line | undefined): boolean => line?.role === 'date' || line?.theme?.kind === 'meta'

// A date in a byline or beside a word of the theme counts, one in a sentence of the story doesn't.
function dateAmong(lines: readonly Line[]): string | null {
  for (const line of lines)
    if (!isText(line) && line.role !== 'phrase' && /\p{Nd}/u.test(line.words)) {
      const day = dateIn(line.words)
      if (day) return day
    }
  return null
}
