import { AGREEMENT_NOUNS } from '../agreement-words.ts'
import { nameWords } from '../names/name-words.ts'

/** What makes an agreement's name the same in two articles: "Caldmoor accords" is "the Caldmoor agreement", "Caldmoor format" is another thing. */
export function agreementCalled(name: string): string {
  const nouns = nameWords(name).flatMap((word) => AGREEMENT_NOUNS.get(word)?.family ?? [])
  const marks = nameWords(name).filter((word) => !AGREEMENT_NOUNS.has(word) && !LINKS.has(word))
  return [nouns[0] ?? '', ...marks.sort()].join(' ')
}

const LINKS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'in', 'and', 'between', 'no', 'number'])
