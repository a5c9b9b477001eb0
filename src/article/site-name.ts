import type { Claims } from './claims.ts'

/** The site's own name as it gives it; its host where it gives none; null where even that is unknown. */
export function outletOf(claims: Claims, host: string | null): string | null {
  const given = [...claims.metas('og:site_name'), ...claims.publishers, ...claims.metas('application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher')]
  return given.find(isName)?.replace(/^www\./, '') ?? host
}

const isName = (text: string): boolean => text.length <= 80 && !/^https?:/.test(text)

/** Letters and digits alone, so that "The Daily Planet" and "thedailyplanet" meet. */
export const squeezed = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')

/** `www.news.example.co.uk` → "example": the part of a host that its owner chose. */
export function ownLabel(host: string): string {
  const labels = host.split('.')
  const isSecondLevel = labels.length > 2 && /^(?:co|com|org|net|gov|gv|ac|ne|or|edu)$/.test(labels.at(-2)!)
  return labels.at(isSecondLevel ? -3 : -2) ?? host
}

/** The part of a host that can be registered: what two addresses of one owner share. */
export const siteOf = (host: string): string => host.slice(Math.max(0, host.lastIndexOf(ownLabel(host))))

/** Whether a text is the site's name: "ZDNet.de", "Planet" on daily-planet.example. */
export function namesSite(text: string, names: readonly string[]): boolean {
  const wanted = squeezed(text)
  return wanted !== '' && names.some((name) => {
    const own = squeezed(name)
    return own !== '' && (own === wanted || (wanted.length > 2 && own.length > 2 && (own.includes(wanted) || wanted.includes(own))))
  })
}

// Takes the " | " of "Storm hits coast | Daily Planet"; leaves the hyphen of "so-called".
const SEPARATOR = /\s+[|•·»–—-]+\s+|\s*[|｜]\s*|\s+::\s+|:\s+/g

/** A page's title without the site's name before or after it: "Storm hits coast - News - Daily Planet". */
export function withoutSite(title: string, names: readonly string[]): string {
  const marks = [...title.matchAll(SEPARATOR)]
  let [start, end] = [0, title.length]
  while (marks.length > 0 && isSiteSide(title.slice(marks.at(-1)!.index + marks.at(-1)![0].length, end), marks.at(-1)![0], names)) end = marks.pop()!.index
  while (marks.length > 0 && isSiteSide(title.slice(start, marks[0]!.index), marks[0]![0], names)) start = marks[0]!.index + marks.shift()![0].length
  return title.slice(start, end).trim()
}

/** A colon parts a headline from its kicker far more often than from the site, so only the exact name counts there. */
const isSiteSide = (side: string, separator: string, names: readonly string[]): boolean =>
  separator.startsWith(':') ? names.some((name) => squeezed(name) === squeezed(side)) : namesSite(side, names)
