import type { Claims } from './claims.ts'
import { stringsOf } from './json-ld.ts'
import type { Markup } from './markup.ts'
import { squeezed } from './site-name.ts'

const SECTION_METAS = ['article:section', 'og:article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:section', 'section', 'dc.subject.section', 'category']
/** Where the crumbs begin, in the languages of the news. */
const HOME = /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|portada|hem|forside|etusivu|главная|головна|strona główna|ana ?sayfa|ホーム|トップ|首页)$/i
/** What templates write where nobody chose a section. */
const NO_SECTION = /^(?:uncategori[sz]ed|allgemein|sin categoría|non classé|sem categoria|senza categoria|static|index|article|default|none|null)$/i

/** The desk that the article stands under: "Politics". */
export function sectionOf(page: Markup, claims: Claims, headline: string | null): string | null {
  const told = [...claims.metas(...SECTION_METAS).slice(0, 3), ...stringsOf(claims.article['articleSection']).slice(0, 1)]
  const crumbs = claims.crumbs.filter((crumb) => !HOME.test(crumb) && squeezed(crumb) !== squeezed(headline ?? ''))
  const seen = page.sections.filter(({ sign, aside }) => sign === 'property' && !aside).map(({ text }) => text)
  return [...told, ...seen, ...crumbs.slice(0, 1)].find(isSection) ?? null
}

const isSection = (text: string): boolean => text.length > 1 && text.length <= 60 && !NO_SECTION.test(text) && !/^https?:/.test(text)
