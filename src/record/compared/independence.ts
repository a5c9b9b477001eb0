import type { Source } from '../sources.ts'

/**
 * How many of these sources know what they say from somewhere else than the others: copies of one text are one, and so are
 * stories credited to one agency. Ten papers that print one wire story are one independent source.
 */
export function independentSources(sources: readonly Source[]): number {
  const leaders = new Map<string, string>()
  const leaderOf = (key: string): string => {
    const leader = leaders.get(key) ?? key
    return leader === key ? key : leaderOf(leader)
  }
  const keys = sources.map((source) => [`text ${source.copyOf}`, ...originOf(source)])
  for (const [text, origin] of keys) if (origin !== undefined) leaders.set(leaderOf(origin), leaderOf(text!))
  return new Set(keys.map(([text]) => leaderOf(text!))).size
}

/** Whose story it is: whoever it is credited to, else whoever printed it. */
function originOf({ record: { article }, outlet }: Source): string[] {
  const name = article.creditedTo ?? outlet ?? article.outlet
  return name === null ? [] : [`by ${name.toLowerCase()}`]
}
