import { detectAll } from 'tinyld'
import type { Claims } from './claims.ts'
import { stringOf } from './json-ld.ts'
import type { Markup } from './markup.ts'

const NAMED: Record<string, string> = { english: 'en', german: 'de', deutsch: 'de', french: 'fr', spanish: 'es', italian: 'it', portuguese: 'pt', russian: 'ru', dutch: 'nl' }

/** Too short to tell a language by. */
const MIN_SAMPLE = 60
const SAMPLE = 300
/** Below it the detector's first is no better than its second. */
const MIN_ACCURACY = 0.1

/** The language tag that the page declares, "de-AT", before anybody doubts it. */
export function declaredLanguage(page: Markup, claims: Claims): string | null {
  const declared = [page.language, ...claims.metas('og:locale', 'content-language', 'inlanguage', 'dc.language', 'dcterms.language', 'language'), stringOf(claims.article['inLanguage'])]
  return declared.map(languageTag).find((tag) => tag !== null) ?? null
}

/** "en_US" → "en-US", "german" → "de"; null for what is no tag. */
function languageTag(text: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2})\b)?(?=$|[-_,;\s])/i.exec(text ?? '')
  if (!match) return NAMED[text?.trim().toLowerCase() ?? ''] ?? null
  return match[2] ? `${match[1]!.toLowerCase()}-${match[2].toUpperCase()}` : match[1]!.toLowerCase()
}

/**
 * The language of the article, "de". Themes are shipped in English and say so on German pages; the text is
 * asked where nothing is declared, where English is, and where the page contradicts itself.
 */
export function languageOf(page: Markup, claims: Claims, headline: string | null): string | null {
  const declared = declaredLanguage(page, claims)?.slice(0, 2) ?? null
  const locale = languageTag(claims.meta('og:locale'))?.slice(0, 2) ?? declared
  if (declared && declared !== 'en' && declared === locale) return declared
  const description = claims.meta('og:description', 'description') ?? ''
  return languageOfText(`${headline ?? ''} ${description.slice(0, SAMPLE)} ${page.sample}`.trim()) ?? declared
}

function languageOfText(text: string): string | null {
  if (text.length < MIN_SAMPLE) return null
  if (isPlainlyEnglish(text)) return 'en'
  const [likeliest] = detectAll(text.slice(0, SAMPLE), { only: NEWS_LANGUAGES })
  return likeliest && likeliest.accuracy > MIN_ACCURACY ? likeliest.lang : null
}

/** Spares the detector on the most frequent case: among eight words of English one is one of these. */
function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => ENGLISH.has(word)).length > words.length / 8
}

const ENGLISH = new Set('the of and to that is was for with as his her by has have been at from are were will their said which'.split(' '))

/** The detector knows rare and invented languages too, and finds Klingon in a headline of names. */
const NEWS_LANGUAGES = (
  'en de fr es it pt nl ru uk pl cs sk hu ro bg sr hr sl mk el tr sv da no fi et lv lt ar he fa hi bn ur ta th vi id ja ko zh ca').split(' ')
