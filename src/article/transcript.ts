import type { Turn } from './article.ts'
import { trimmed } from '../text/trimmed.ts'
import { textAt, type Span } from '../text/span.ts'

/**
 * The speaker turns of a transcript, in order: who, and all the paragraphs up to the next speaker. A text that only
 * quotes an exchange, or sets a colon after a name now and then, has none: to hand the prose after it to the last
 * speaker would put words in a wrong mouth.
 */
export function turnsOf(text: string, paragraphs: readonly Span[]): Turn[] {
  const labels = paragraphs.map((span) => labelIn(text, span))
  return isTranscript(text, paragraphs, labels) ? turnsBetween(text, paragraphs, labels) : []
}

interface Label {
  /** Without the colon and what stands in brackets: "PRESIDENT LUND". */
  readonly speaker: Span
  /** Where the words begin. */
  readonly end: number
  /** "THE PREMIER:", "Q", "Question:": no reporter writes so in prose. */
  readonly sure: boolean
}

// Without the name there is no telling a label from "Note:"; with more words it is a sentence.
const LONGEST_LABEL = 120

const ASIDE = '(?:\\s*[(\\[][^)\\]\\n]{1,60}[)\\]])?'
// PRESIDENT LUND: | MS. HOLT: | PREMIER BERG (via interpreter): | Q: ; leaves: NORDHAVEN – The port, BREAKING: Port shut
const CAPITALS = new RegExp(`^((?=[^a-zа-яґіїє:]*(?:\\p{Lu}{2}|Q|A))(?:\\p{Lu}[\\p{Lu}\\p{M}’'.-]*|[’']S|[-–,]|Mc\\p{Lu}+|Mac\\p{Lu}+|de|van|von|al-\\p{Lu}+)(?:\\s(?:\\p{Lu}[\\p{Lu}\\p{M}’'.,-]*|\\d|Mc\\p{Lu}+|[-–]|de|van|von|al-\\p{Lu}+)){0,9})${ASIDE}\\s?[:：]`, 'u')
// Q    Thank you, Madam President.
const BARE_Q = /^(Q|A)(?:\s{2,}|\t|\s(?=\(?[\p{Lu}“"]))/u
// Question: | Вопрос: | 记者： – the words for whoever has no name
const NAMELESS = /^((?:question|answer|q|a|moderator|host|interviewer|reporter|journalist|speaker|participant|operator|staff|aide|frage|antwort|journaliste|réponse|pregunta|respuesta|periodista|domanda|risposta|pergunta|resposta|вопрос|ответ|реплика|журналист|ведущ(?:ий|ая)|питання|відповідь|soru|cevap|pytanie|odpowiedź|vraag|antwoord|记者|問|答|问|سؤال|جواب|الصحفي)(?:\s+\d{1,2}|\s?\([^)\n]{1,60}\))?)\s?[:：]/iu
// Vladimir Berg: | President of Nordhaven Ada Lund: | Ada Lund (in translation): ; leaves: The minister’s answer: no.
const NAME = new RegExp(`^((?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|[\\u4e00-\\u9fff]{2,8})(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}’'.,-]*|of|the|for|and|de|van|von|bin|al|du|des|della)){0,13})${ASIDE}\\s?[:：]`, 'u')

function labelIn(text: string, [start, end]: Span): Label | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL)).replace(/^(\W{0,6}\p{Extended_Pictographic}\W{0,4})/u, (icon) => ' '.repeat(icon.length))
  const indent = opening.length - opening.trimStart().length
  const line = opening.trimStart()
  if (isClosing(line)) return null
  const sure = CAPITALS.exec(line) ?? NAMELESS.exec(line) ?? BARE_Q.exec(line)
  const match = sure ?? NAME.exec(line)
  if (!match || (!sure && match[1]!.split(/\s/).length < 2 && !/^[\u4e00-\u9fff]/.test(match[1]!))) return null
  const from = start + indent
  return { speaker: [from, from + match[1]!.length], end: from + match[0].length, sure: sure !== null }
}

/** Two labels that are sure or come again, the first near the top, and few paragraphs of prose beside them. */
function isTranscript(text: string, paragraphs: readonly Span[], labels: readonly (Label | null)[]): boolean {
  const found = labels.filter((label) => label !== null)
  if (found.length < 2) return false
  const counts = Map.groupBy(found, ({ speaker }) => textAt(text, speaker).toLowerCase())
  const firm = found.filter((label) => label.sure || counts.get(textAt(text, label.speaker).toLowerCase())!.length > 1).length
  const first = labels.findIndex((label) => label !== null)
  const opensEarly = paragraphs[first]![0] - paragraphs[0]![0] <= Math.max(EARLY_LETTERS, 0.2 * lettersOf(paragraphs))
  return firm >= 2 && opensEarly && spreads(paragraphs, labels)
}

// An introduction is shorter than that.
const EARLY_LETTERS = 1500

const lettersOf = (paragraphs: readonly Span[]): number => (paragraphs.at(-1)?.[1] ?? 0) - (paragraphs[0]?.[0] ?? 0)

// In an article that quotes an exchange the labels stand together and prose follows; in a transcript the last is near
// the end, unless two speak at length.
function spreads(paragraphs: readonly Span[], labels: readonly (Label | null)[]): boolean {
  const last = labels.findLastIndex((label) => label !== null)
  const after = paragraphs.at(-1)![1] - paragraphs[last]![0]
  const most = labels.every((label) => label?.sure !== false) ? 0.75 : 0.5
  return after <= Math.max(SHORT_ANSWER, most * lettersOf(paragraphs))
}

const SHORT_ANSWER = 200

// END 2:15 P.M. EDT | * * * | # # # | (Laughter.)
const CLOSING = /^(?:end\b.{0,40}|[^\p{L}\p{N}]+|\d{1,2}:\d\d\s*[ap]\.?m\.?.{0,10})$/iu

const isClosing = (line: string): boolean => CLOSING.test(line)

function turnsBetween(text: string, paragraphs: readonly Span[], labels: readonly (Label | null)[]): Turn[] {
  const turns: Turn[] = []
  for (const [i, label] of labels.entries()) {
    if (!label) continue
    const words = trimmed(text, [label.end, lastOfTurn(text, paragraphs, labels, i)])
    if (words[0] < words[1]) turns.push({ speaker: label.speaker, words })
  }
  return turns
}

function lastOfTurn(text: string, paragraphs: readonly Span[], labels: readonly (Label | null)[], at: number): number {
  let last = at
  while (last + 1 < paragraphs.length && !labels[last + 1] && !isClosing(text.slice(paragraphs[last + 1]![0], Math.min(paragraphs[last + 1]![1], paragraphs[last + 1]![0] + LONGEST_LABEL)))) last++
  return paragraphs[last]![1]
}
