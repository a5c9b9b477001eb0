/** The address as the rest of the house keeps it; null where it isn't one of the web's. */
export function webAddress(text: string | null | undefined, base?: string | null): string | null {
  if (!text || !URL.canParse(text, base ?? undefined)) return null
  const url = new URL(text, base ?? undefined)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/** Without "www.": "planet.example". */
export const hostOf = (address: string | null): string | null =>
  address ? new URL(address).hostname.replace(/^www\d?\./, '') : null

/** Whether an address names a page and not a whole site: canonical links of careless themes point to the front page. */
export const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
