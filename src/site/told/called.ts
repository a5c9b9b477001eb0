import { bearersCalled } from '../../store/asked/asked-bearers.ts'
import type { Found } from '../../store/asked/search.ts'
import type { Queries } from '../../store/store.ts'
import { PATHS } from '../site.ts'

/** Somebody with the words of a search in their name, and where their page is. */
export interface Called {
  readonly name: string
  readonly path: string
  /** In which office and for whom they speak, as far as it is known. */
  readonly about: readonly (string | null)[]
}

const MOST = 6

/** Whoever bears the words as a name; else those who were found speaking and have one of the words in theirs: "Venn" is Orla Venn. */
export async function called(text: string, found: readonly Found[], queries: Queries): Promise<Called[]> {
  const bearers = await bearersCalled(queries, text)
  const all = bearers.length > 0 ? bearers.map(({ id, name, side, roles: [role = null], shares }) => ({ name, path: PATHS.name(shares ? id : name), about: [role, side] })) : speakersWith(text, found)
  return all.slice(0, MOST)
}

/** Each once; two who speak together are named by their own names. */
function speakersWith(text: string, found: readonly Found[]): Called[] {
  const sought = new Set(wordsIn(text))
  const named = found.filter((it): it is Found & { speaker: string } => it.speaker !== null && wordsIn(it.speaker).some((word) => sought.has(word)))
  const all = [...new Map(named.map(({ speaker, role, side }) => [speaker, { name: speaker, path: PATHS.name(speaker), about: [role, side] }])).values()]
  return all.filter(({ name }) => !all.some((other) => other.name !== name && name.includes(other.name)))
}

// Takes "Okafor-Lind" as one word, "O’Hara" too.
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
