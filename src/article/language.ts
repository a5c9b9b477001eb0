import type { Claims } from './claims.ts'
import { stringOf } from './json-ld.ts'
import type { Markup } from './markup.ts'
import { languageOfText } from './text-language.ts'

const NAMED: Record<string, string> = { english: 'en', german: 'de', deutsch: 'de', french: 'fr', spanish: 'es', italian: 'it', portuguese: 'pt', russian: 'ru', dutch: 'nl' }

const SAMPLE = 300

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
