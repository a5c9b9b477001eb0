/**
 * What one document may cost. The longest news pages are 2 to 4 MB with everything inlined;
 * four times that is somebody's mistake or an attack.
 */
export const LIMITS = {
  documentBytes: 16 * 1024 * 1024,
  /** A page that takes longer is given up: nobody waits five seconds for a page. */
  documentMs: 3_500,
  fetchMs: 15_000,
  redirects: 5,
} as const

const MEGABYTE = 1024 * 1024

/** "52 MB", "1.5 MB", "12 kB": for sentences that a person reads. */
export function size(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.ceil(bytes / 1024)} kB`
  return `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0).replace('.0', '')} MB`
}
