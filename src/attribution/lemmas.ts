/** Dictionary forms by rule, with the forms that the rules get wrong handed in: they come with the model. */
export type LemmaExceptions = ReadonlyMap<string, string>

export function lemmaOf(lower: string, tag: string, exceptions: LemmaExceptions): string {
  const ending = ENDINGS[tag]
  if (!ending) return lower
  return exceptions.get(`${lower}/${tag[0]}`) ?? ending(lower)
}

const ENDINGS: { readonly [tag: string]: (word: string) => string } = {
  VBZ: withoutS,
  VBD: withoutEd,
  VBN: withoutEd,
  VBG: withoutIng,
  VBP: irregular,
  VB: irregular,
  MD: irregular,
  NNS: withoutS,
}

/** "'re", "n't" and the like have no ending; only the exceptions know them. */
function irregular(word: string): string {
  return word
}

function withoutS(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y' // parties, not ties
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2) // pushes, goes; not "aches" in "headaches": an exception
  if (/[^s]s$/.test(word)) return word.slice(0, -1) // says, not press
  return word
}

function withoutEd(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return word.slice(0, -3) + 'y' // replied
  return word.endsWith('ed') ? stemOf(word.slice(0, -2)) : word // told: an exception
}

function withoutIng(word: string): string {
  return /[aeiouy].*ing$/.test(word) ? stemOf(word.slice(0, -3)) : word // saying, not bring
}

/** What is left without its ending, with the consonant undoubled or the silent e put back. */
function stemOf(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1) // stopp-ed
  if (/(?:[^aeiou][aeiou][bcdgkmpstvz]|[aeiou]{2}s|[^aeiou]l|[csuv]|ng|rg|dg)$/.test(stem) && !/(?:en|er|on|it|et|op|ow|ss|ws)$/.test(stem)) return stem + 'e' // not-e, accus-e, argu-e
  return stem
}
