import type { Claims } from './claims.ts'
import { stringsOf } from './json-ld.ts'
import type { Markup } from './markup.ts'
import { squeezed } from './site-name.ts'

const SECTION_METAS = ['article:section', 'og:article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:section', 'section', 'dc.subject.section', 'category']
/** Where the trail begins, in the languages of the news, and what is written before it. */
const HOME = /^(?:sie sind hier:?|you are here:?|vous êtes ici ?:?|estás? (?:en|aquí):?|zurück|back|home(?:page)?|start(?:seite)?|accueil|inicio|início|portada|hem|forside|etusivu|главная|головна|strona główna|ana ?sayfa|ホーム|トップ|首页)$/i
/** What templates write where nobody chose a section. */
const NO_SECTION = /^(?:uncategori[sz]ed|allgemein|sin categoría|non classé|sem categoria|senza categoria|static|index|article|default|none|null)$/i

/** The desk that the article stands under: "Politics". */
export function sectionOf(page: Markup, claims: Claims, { headline, siteNames }: SectionContext): string | null {
  const told = [...claims.metas(...SECTION_METAS).slice(0, 3), ...stringsOf(claims.article['articleSection']).slice(0, 1)]
  const names = [...siteNames, headline ?? ''].map(squeezed)
  const isDesk = (text: string): boolean => isSection(text) && !HOME.test(text) && !names.includes(squeezed(text))
  return [...told, ...claims.crumbs, ...seenSections(page)].find(isDesk) ?? null
}

/** A label of the article's own, then the trail, which stands in a menu more often than not. */
function seenSections(page: Markup): string[] {
  const labels = page.sections.filter(({ sign, aside }) => sign === 'property' && !aside).map(({ text }) => text)
  const trail = page.sections.find(({ sign, text }) => sign === 'class' && text.includes('\n'))
  return [...labels, ...(trail?.text.split(/\s*[\n›»>/|]\s*/).slice(0, 4) ?? [])]
}

export interface SectionContext {
  readonly headline: string | null
  readonly siteNames: readonly string[]
}

const isSection = (text: string): boolean => text.length > 1 && text.length <= 60 && !NO_SECTION.test(text) && !/^\S*\/\S*$/.test(text)
