import { hostOf } from '../../article/address.ts'
import type { Article } from '../../article/article.ts'
import { issuerAt } from '../../article/issuers.ts'
import { METONYM_WORDS } from '../names/bodies.ts'
import { type Cast, shared } from '../names/cast.ts'
import { countryWords } from '../names/countries.ts'
import type { Figure } from '../names/figures.ts'

/**
 * Who issues an official document, and for which side. A readout is its issuer's account from end to end: whatever it
 * says that others said is passed on by the issuer, and a sentence that attributes nothing is the issuer's own word.
 */
export function issuerOf(article: Article, cast: Cast): Figure | null {
  if (article.kind === 'article' || article.issuer === null) return null
  const [name, side] = [nameOf(article.issuer), homeOf(article)]
  const found = namedInText(cast, name, side) ?? shared(cast, name, 'body', side)
  if (!cast.figures.includes(found)) cast.figures.push(found)
  return found
}

/**
 * Whether an official page gives what somebody said there, not its issuer's account: it says "I" outside quotation marks,
 * and is no written statement. Its "we" and its plain sentences are the guest's as often as the host's.
 */
export function isSpoken({ headline }: Article, { lower, quoted }: Cast): boolean {
  if (WRITTEN.test(headline ?? '')) return false
  return lower.filter((word, i) => word === 'i' && !quoted[i]).length >= SAYS_I
}

// takes "Statement by the Minister", "Joint Declaration"; leaves "Remarks by the President and the Chancellor"
const WRITTEN = /\b(?:statement|readout|declaration|message|letter|proclamation|communiqu[eé])\b(?!s to the press)/i

/** Once may be a slip of the marks. */
const SAYS_I = 2

// The text may call the "Chancellery of Ellmark" the Chancellery.
function namedInText(cast: Cast, name: string, side: string | null): Figure | null {
  const found = side !== null && name.endsWith(` of ${side}`) ? cast.figures.find((it) => it.kind === 'body' && it.side === side && name === `${it.name} of ${side}`) : undefined
  if (found) found.name = name
  return found ?? null
}

/** The country whose own account it is: by its address, since a "Prime Minister's Office" does not say of whom, else by the issuer's name. */
export const homeOf = ({ kind, issuer, url }: Pick<Article, 'kind' | 'issuer' | 'url'>): string | null =>
  kind === 'article' || issuer === null ? null : (countryAt(url) ?? sideOfIssuer(nameOf(issuer)))

function countryAt(url: string | null): string | null {
  const word = countryWords().get(issuerAt(hostOf(url) ?? '')?.side ?? '')
  return word?.kind === 'country' ? word.country : null
}

const nameOf = (issuer: string): string => issuer.replace(/^The /i, '').trim()

// "White House", "Ministry of Foreign Affairs of Norway", "Norwegian Foreign Ministry", "U.S. Department of State"
function sideOfIssuer(name: string): string | null {
  const known = METONYM_WORDS.get(name)
  if (known) return known.side
  const own = OWN_STATE.exec(name)?.[1]
  const words = name.split(/[\s,]+/)
  for (let start = 0; start < words.length; start++)
    for (let end = Math.min(words.length, start + 5); end > start; end--) {
      const found = countryWords().get(words.slice(start, end).join(' '))
      if (found) return found.country
    }
  return own ?? null
}

// takes "Office of the President of Ellmark", "Ministry of Trade of Ellmark"; leaves "Ministry of Trade"
const OWN_STATE = /(?:\b(?:President|Presidency|Government|Embassy|Parliament|Prime Minister|King|Queen|Chancellor|Chancellery|Republic|Kingdom)|\bof .*) of (?:the )?(\p{Lu}\p{L}+)$/u
