import type { Analysis } from '../../attribution/analysis.ts'
import type { Span } from '../../text/span.ts'
import type { AgreementNoun } from '../agreement-words.ts'
import { isNumber, type Range, spanOf } from '../words.ts'

/** An agreement that the article names, and every place where it does. */
export interface NamedAgreement {
  readonly name: string
  readonly mentions: readonly Span[]
}

/** One place where an agreement is named. */
export interface Mention {
  readonly tokens: Range
  readonly name: string
  readonly family: AgreementNoun['family']
  /** Names, numbers and years that tell it from others. */
  readonly marks: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  /** Counts only where the article names the agreement properly elsewhere. */
  readonly weak: boolean
}

/** Mentions of one agreement together, in the order of their first: "the Tarn accords" and "the Tarn implementation" are one. */
export function mergedMentions(analysis: Analysis, found: readonly Mention[]): NamedAgreement[] {
  const groups: Group[] = []
  for (const mention of [...found.filter((m) => !m.weak), ...found.filter((m) => m.weak)]) {
    const group = groups.find((g) => isSame(g, mention))
    if (group) join(group, mention)
    else if (!mention.weak && groups.length < MAX_AGREEMENTS) groups.push({ name: mention.name, family: mention.family, marks: new Set(mention.marks), subjects: new Set(mention.subjects), mentions: [mention.tokens] })
  }
  return groups
    .map((group) => ({ name: group.name, mentions: group.mentions.map((range) => spanOf(analysis, range)).sort((a, b) => a[0] - b[0]) }))
    .sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0])
}

// Keeps a page that is one long list of treaties linear.
const MAX_AGREEMENTS = 40

interface Group {
  name: string
  readonly family: AgreementNoun['family']
  readonly marks: Set<string>
  readonly subjects: Set<string>
  readonly mentions: Range[]
}

/** One's marks are all among the other's, or both are on one subject and nothing tells them apart. */
function isSame(group: Group, mention: Mention): boolean {
  if ((group.family === 'resolution') !== (mention.family === 'resolution')) return false
  const [small, large] = group.marks.size < mention.marks.size ? [group.marks, mention.marks] : [mention.marks, group.marks]
  const shared = [...small].filter((mark) => large.has(mark))
  if (mention.family === 'resolution') return shared.some(isNumber)
  if (shared.length === small.size) return !tellApart(group.subjects, mention.subjects)
  // "the 2015 nuclear deal" and "the Iran nuclear deal"
  const yearOnly = [...small].every(isYear) && ![...large].some(isYear)
  return yearOnly && shareOne(group.subjects, mention.subjects)
}

const shareOne = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((subject) => b.has(subject))
const tellApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && !shareOne(a, b)

function join(group: Group, mention: Mention): void {
  if (!mention.weak && mention.marks.size > group.marks.size) group.name = mention.name
  for (const mark of mention.weak ? [] : mention.marks) group.marks.add(mark)
  for (const subject of mention.subjects) group.subjects.add(subject)
  group.mentions.push(mention.tokens)
}

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)
