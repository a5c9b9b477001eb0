/** A place in a list, as a page hands it on: opaque to whoever asks. */
export const cursorOf = (place: readonly number[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The numbers of a cursor, or null where it is none of ours: it comes from an address that anybody can write. */
export function placeIn(cursor: string, length: number): readonly number[] | null {
  const place = parsed(Buffer.from(cursor, 'base64url').toString())
  return Array.isArray(place) && place.length === length && place.every(Number.isFinite) ? place : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
