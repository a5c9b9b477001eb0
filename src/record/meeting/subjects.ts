import type { Analysis } from '../../attribution/analysis.ts'
import { MONTHS, WEEKDAYS } from '../calendar-words.ts'
import { isNumber, lowerWords, type Range, spanOf } from '../words.ts'

/**
 * What was talked about, from a sentence that says so: "discussed A, B and C", "to discuss a range of topics, including A and B",
 * "revolved around such issues as A". Short phrases in the article's own words; "other things" are none.
 */
export function subjectsIn(analysis: Analysis, range: Range): string[] {
  const words = lowerWords(analysis)
  for (let i = range[0]; i < range[1]; i++) {
    const length = openerAt(words, i, range)
    if (length > 0) return listed(analysis, [i + length, range[1]])
  }
  return []
}

const OPENERS: readonly (readonly string[])[] = [
  'to discuss', 'discussed', 'discussing', 'discuss', 'discusses', 'to address', 'to talk about', 'talked about', 'spoke about', 'talks about', 'talks on', 'talks over', 'negotiations on', 'negotiations over',
  'revolved around', 'centred on', 'centered on', 'centred around', 'centered around', 'focused on', 'focussed on', 'dealt with', 'touched on', 'touched upon', 'exchanged views on', 'exchange views on',
  'consulted on', 'consult on', 'addressed', 'reviewed', 'covered', 'considered', 'conversation about', 'call about', 'meeting on', 'meeting about', 'dispute over', 'issues such as', 'views on', 'agenda included', 'met over', 'met about',
].map((opener) => opener.split(' ')).sort((a, b) => b.length - a.length)
const FIRST_WORDS: ReadonlySet<string> = new Set(OPENERS.map(([first]) => first!))

function openerAt(words: readonly string[], i: number, [, end]: Range): number {
  if (!FIRST_WORDS.has(words[i]!)) return 0
  return OPENERS.find((opener) => opener.every((word, j) => words[i + j] === word && i + j < end))?.length ?? 0
}

/** A list cut at its commas and its "and", once "including" or "such as" has been reached; what comes before is one more. */
function listed(analysis: Analysis, [first, end]: Range): string[] {
  const words = lowerWords(analysis)
  const stop = endOfList(words, first, end)
  const subjects: string[] = []
  let from = first
  for (let i = first; i <= stop; i++) {
    if (i < stop && !separates(words, i, stop)) continue
    const subject = phrase(analysis, [from, i])
    if (subject !== null && !subjects.includes(subject)) subjects.push(subject)
    from = i + 1
    if (subjects.length === MOST_SUBJECTS) break
  }
  return subjects
}

const MOST_SUBJECTS = 8

/** Where the sentence goes on to something else: a new clause, a close of quotation, how they felt about it. */
function endOfList(words: readonly string[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (/^[.;:?!—]$/.test(words[i]!) || (/^[”"]$|^''$/.test(words[i]!) && words[i - 1] === ',') || ENDINGS.has(words[i]!) && i > first) return i
    if (words[i] === ',' && CLAUSES.has(words[i + 1] ?? '')) return i
    if (words[i] === 'and' && VERBS_ON.has(words[i + 1] ?? '')) return i
  }
  return end
}

const ENDINGS: ReadonlySet<string> = new Set(['who', 'after', 'before', 'when', 'while', 'because', 'said', 'says', 'ahead', 'according', 'shortly', 'but', 'since', 'today', 'yesterday', 'tuesday', 'monday', 'wednesday', 'thursday', 'friday'])
const CLAUSES: ReadonlySet<string> = new Set(['which', 'who', 'where', 'as', 'with', 'he', 'she', 'they', 'according', 'while', 'but', 'saying', 'noting', 'building', 'particularly', 'said', 'where'])
const VERBS_ON: ReadonlySet<string> = new Set(['agreed', 'said', 'told', 'called', 'reaffirmed', 'underscored', 'expressed', 'welcomed', 'emphasized', 'pledged', 'thanked', 'committed', 'reiterated', 'stressed', 'noted', 'affirmed', 'exchanged', 'decided', 'will', 'would', 'how', 'urged', 'commended'])

const separates = (words: readonly string[], i: number, stop: number) =>
  /^[,()]$/.test(words[i]!) || words[i] === 'including' || words[i] === 'namely' || (words[i] === 'as' && words[i - 1] === 'such') || (words[i] === 'as' && /^(?:issues|topics|matters)$/.test(words[i - 1] ?? '') ) || (words[i] === 'and' && !joinsTwo(words, i, stop))

// "peace and security", "troops and equipment": one subject. After a comma, and before an article, "and" begins another.
const joinsTwo = (words: readonly string[], i: number, stop: number) =>
  words[i - 1] !== ',' && i + 1 < stop && !/^(?:the|their|our|a|other|how)$/.test(words[i + 1]!)

/** A short phrase, without articles and vague heads; `null` where nothing is left. */
function phrase(analysis: Analysis, [first, end]: Range): string | null {
  const words = lowerWords(analysis)
  let from = first
  let to = end
  while (from < to && (OPENING.has(words[from]!) || /^\W$/.test(words[from]!))) from++
  from = afterVagueHead(words, from, to)
  while (from < to && OPENING.has(words[from]!)) from++
  to = shortened(words, from, to)
  while (to > from && (TRAILING.has(words[to - 1]!) || /^[^\p{L}\d]+$/u.test(words[to - 1]!))) to--
  if (to <= from || to - from > MOST_WORDS || VAGUE.has(words[to - 1]!)) return null
  // "to strengthen ties": what they met for. "by Arlo and Brin": who discussed it. "in Tarn": where.
  if (/^(?:VB[DNP]?|IN|TO|MD|PRP|CD|RB)$/.test(analysis.tags[from]!) || words[from] === 'by' || words[from] === 'through' || MONTHS.has(words[from]!)) return null
  if (!analysis.tags.slice(from, to).some((tag) => /^(?:NN|VBG)/.test(tag))) return null // "illegal", of "illegal, unreported and unregulated fishing"
  return analysis.text.slice(...spanOf(analysis, [from, to])).replace(/\s+/g, ' ')
}

const MOST_WORDS = 10
const OPENING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'their', 'its', 'his', 'her', 'and', 'also', 'both', 'how', 'ways', 'such', 'issues', 'as', 'including', 'recent', 'ongoing', 'other', 'shared', 'of', 'on', 'about', 'to', 'pressing', 'several', 'many', 'key', 'various', 'full', 'wide', 'broad', 'most', 'us', 'regional-and-global'])
const TRAILING: ReadonlySet<string> = new Set(['and', 'the', 'including', 'such', 'as', 'of', 'in', 'on', 'with', 'to', 'for', 'other', 'their'])
const VAGUE: ReadonlySet<string> = new Set(['things', 'topics', 'matters', 'more', 'others', 'range', 'number', 'them', 'it', 'this', 'that', 'ways', 'priorities', 'opportunities', 'challenges'])

// "concerns about X", "tensions related to X", "the situation in X", "a range of topics in X"
const HEADS: ReadonlySet<string> = new Set('concern concerns tension tensions range number variety series topics issues questions matters efforts importance need developments situation opportunities ways series set host'.split(' '))
const HEAD_LINKS: ReadonlySet<string> = new Set(['about', 'over', 'of', 'related', 'relating', 'to', 'in', 'on', 'around', 'concerning', 'topics', 'issues', 'regarding', 'pressing', 'regional', 'global', 'questions', 'matters', 'the', 'our', 'their', 'linked', 'with', 'both', 'facing'])

function afterVagueHead(words: readonly string[], first: number, end: number): number {
  const head = HEADS.has(words[first - 1] ?? '') ? first - 1 : first
  if (!HEADS.has(words[head] ?? '') || !HEAD_LINKS.has(words[head + 1] ?? '')) return first
  let from = head + 1
  while (from < end - 1 && HEAD_LINKS.has(words[from]!)) from++
  return from
}

const ASIDES: ReadonlySet<string> = new Set(['amid', 'following', 'during', 'despite', 'given'])

/** A long phrase ends before what only tells more of it. */
function shortened(words: readonly string[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (ASIDES.has(words[i]!) || (/^(?:on|in|at)$/.test(words[i]!) && (isNumber(words[i + 1] ?? '') || WEEKDAYS.has(words[i + 1] ?? '')))) return i
  if (end - first <= MOST_WORDS - 2) return end
  for (let i = first + 2; i < end; i++) if (/^(?:that|which|amid|as|in|to|for|on|with|through|following|against|by)$/.test(words[i]!) && i - first >= 3) return i
  return end
}
