// What follows a quotation and tells whose it is. Not the attribution room's table of cues: only what stands right behind
// a closing mark often enough to show that the mark closes.
const VERBS = `said says told tells asked asks added adds wrote writes tweeted replied answered explained explains continued noted notes
  insisted argued warned recalled exclaimed wondered demanded shouted declared stated concluded responded observed joked`

// Takes "Ms. Jane Doe asked", "said Doe", "the company said in a"; leaves "Doe left", "he, they said".
const SAYS = new RegExp(String.raw`\s*(?:[\p{L}\p{M}.’'-]{1,30}\s+){0,5}?(?:${VERBS.split(/\s+/).join('|')})(?!\p{L})`, 'uy')

/** Whether the words from `at` on are somebody and that they said it. */
export function saysNext(text: string, at: number): boolean {
  SAYS.lastIndex = at
  return SAYS.test(text)
}
