/** A web address without a slash at its end; null where none was given, undefined where it is none. */
export function webAddress(given: string | boolean | undefined): string | null | undefined {
  if (given === undefined) return null
  const text = String(given)
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text.replace(/\/+$/, '') : undefined
}
