// Takes ’em, '90s, ’n’; leaves ‘embers and '5 more'.
const ELISION = /['’‘](?:(?:em|til|tis|twas|cause|bout|\d\ds?)(?![\p{L}\p{N}])|n['’])/iuy

/** Where the word ends that begins with an apostrophe for letters left out; `at` itself if none begins there. */
export function elisionEnd(text: string, at: number): number {
  ELISION.lastIndex = at
  return ELISION.test(text) ? ELISION.lastIndex : at
}
