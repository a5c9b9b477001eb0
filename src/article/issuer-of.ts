import { hostOf } from './address.ts'
import type { Article } from './article.ts'
import { issuerAt } from './issuers.ts'

/**
 * Who issues an official document, as its address or it itself says: "The White House", "Ministry of Foreign Affairs of
 * Nordhaven", "Harbour Workers’ Union"; `null` where neither does.
 */
export function issuerOf(article: Article): string | null {
  const host = hostOf(article.url)
  return (host && issuerAt(host)?.name) || titled(article.headline ?? '') || namedIn(article) || ownSite(article, host)
}

// A saved page has no address, but the site says whose it is: "The Chancellery of Nordhaven".
const ownSite = ({ outlet }: Article, host: string | null): string | null =>
  outlet && (host ? outlet !== host : BODY_WORD.test(outlet)) ? outlet : null

// Statement by the Harbour Workers’ Union on pay → Harbour Workers’ Union; Nordhaven Foreign Ministry spokesperson’s remarks
const BY = /\b(?:statement|readout|release|communiqu[eé]|declaration|comments?|remarks|message)\s+(?:by|from|of|on behalf of)\s+(?:the\s+)?(.+?)(?:\s+(?:on|regarding|following|after|at|about|concerning|to|before|in|as|for|during|with|ahead)\s.*|\s*[:–—(].*)?$/iu
const BODY_WORD = /\b(?:ministry|department|office|government|cabinet|council|presidency|embassy|mission|commission|parliament|house|union|federation|association|company|corporation|board|committee|agency|group|bank|secretariat|authority|party|chamber|alliance|organi[sz]ation|institute|service|bureau|inc|ltd|plc|gmbh|ag|kremlin|palace|chancellery)\b/i
const SPOKES = /^(.{3,60}?\b(?:ministry|department|office|government|council|commission|union))\s+spokes\w+/i

// Takes "White House Meeting", "President Ida Brin and European Commission President Teo Vey"; leaves "Office of the President of Orland"
const OCCASION = /\b(?:Meetings?|Calls?|Roundtables?|Summits?|Conversations?|Convening|Sessions?|Visits?|Trips?)$|\b(?:President|Minister|Secretary|Chancellor|Premier|Governor|Ambassador) \p{Lu}/u

function titled(headline: string): string | null {
  const spokes = SPOKES.exec(headline)?.[1]
  if (spokes) return spokes
  const name = BY.exec(headline)?.[1]?.trim() ?? ''
  return BODY_WORD.test(name) && !OCCASION.test(name) && name.split(/\s+/).length <= 12 && !/[’']s\s/.test(name.replace(/\p{L}+[’']s? (?=Union|Association|Federation|Office|Council|Party)/gu, '')) ? name : null
}

// The Office of the Spokesperson | Press Service of the Ministry of Labour of Nordhaven: a line of its own beside the story
const BODY_LINE = /^(?:the\s+)?(?:(?:\p{Lu}[\p{L}’'.-]*|of|the|for|and|&)\s+){0,9}(?:\p{Lu}[\p{L}’'.-]*)$/u

/** True for a line that is a body's name and nothing else: a letterhead, not a headline. */
export const isBodyName = (line: string): boolean => line.length <= 90 && BODY_LINE.test(line) && BODY_WORD.test(line)

// Press release | For immediate release | Media statement
const RELEASE = /^(?:press|media|news) (?:release|statement)\b|^for immediate release\b|^pressemitteilung\b|^communiqué de presse\b|^comunicado de prensa\b|^пресс-релиз/iu

function namedIn({ text, body, section }: Article): string | null {
  const beside = `${section ?? ''}\n${text.slice(Math.max(0, body[0] - 600), body[0])}\n${text.slice(body[0], body[1]).slice(0, 300)}\n${text.slice(Math.max(body[0], body[1] - 200), body[1] + 300)}`
  const lines = beside.split(/[\r\n]+/).map((line) => line.trim())
  const release = lines.findIndex((line) => RELEASE.test(line))
  return lines.find(isBodyName) ?? lines.slice(0, Math.max(0, release)).findLast((line) => line.length <= 60 && BODY_LINE.test(line)) ?? null
}
