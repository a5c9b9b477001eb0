/** A place in a list, as a page hands it on: opaque to whoever asks. */
export const cursorOf = (place: readonly number[] | string): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The numbers of a cursor, or null where it is none of ours: it comes from an address that anybody can write. */
export function placeIn(cursor: string, length: number): readonly number[] | null {
  const place = parsed(cursor)
  return Array.isArray(place) && place.length === length && place.every(Number.isFinite) ? place : null
}

/** The name of a cursor in a list by the alphabet, or null likewise. */
export function nameIn(cursor: string): string | null {
  const name = parsed(cursor)
  return typeof name === 'string' && !name.includes('\0') ? name : null
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
