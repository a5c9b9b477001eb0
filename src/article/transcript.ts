import { AGENCIES } from './agencies.ts'
import type { Turn } from './article.ts'
import { trimmed } from '../text/trimmed.ts'
import { textAt, type Span } from '../text/span.ts'

/**
 * The speaker turns of a transcript, in order: who, and all the paragraphs up to the next speaker. A text that only
 * quotes an exchange, or sets a colon after a name now and then, has none: to hand the prose after it to the last
 * speaker would put words in a wrong mouth.
 */
export function turnsOf(text: string, paragraphs: readonly Span[]): Turn[] {
  const labels = ofOneStyle(paragraphs.map((span) => labelIn(text, span)))
  return isTranscript(text, paragraphs, labels) ? turnsBetween(text, paragraphs, labels) : []
}

/** Where speakers stand in capitals, "Lund: The Port Opens" is a headline. */
function ofOneStyle(labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const count = (style: LabelStyle): number => labels.filter((label) => label?.style === style).length
  return count('name') < count('capitals') ? labels.map((label) => (label?.style === 'name' ? null : label)) : labels
}

type LabelStyle = 'capitals' | 'name' | 'nameless'

interface Label {
  /** Without the colon and what stands in brackets: "PRESIDENT LUND". */
  readonly speaker: Span
  /** Where the words begin. */
  readonly end: number
  /** "PREMIER HOLT:", "Q", "Question:": no reporter writes so in prose, nor a newsletter above its parts. */
  readonly sure: boolean
  readonly style: LabelStyle
}

// Without the name there is no telling a label from "Note:"; with more words it is a sentence.
const LONGEST_LABEL = 120

const ASIDE = '(?:\\s*[(\\[][^)\\]\\n]{1,60}[)\\]])?'
const CAPITAL = "(?:Mc|Mac|al-)?\\p{Lu}[\\p{Lu}\\p{M}’'.,-]*"
// PRESIDENT LUND: | MS. HOLT: | PREMIER BERG (via interpreter): | Q: ; leaves: NORDHAVEN – The port
const CAPITALS = new RegExp(`^(${CAPITAL}(?:\\s(?:${CAPITAL}|\\d|[-–]|de|van|von)){0,9})${ASIDE}\\s?[:：]`, 'u')
// Q    Thank you, Madam President. | Q Thank you. | A    On Thursday. ; leaves: A port opens.
const BARE_Q = /^(?:(Q)\s(?=\s*[\p{Lu}“"([])|(A)(?:\s{2,}|\t))/u
// Question: | Вопрос: | 记者： – the words for whoever has no name
const NAMELESS = /^((?:question|answer|q|a|moderator|host|interviewer|reporter|journalist|speaker|participant|operator|staff|aide|frage|antwort|journaliste|réponse|pregunta|respuesta|periodista|domanda|risposta|pergunta|resposta|вопрос|ответ|реплика|журналист|ведущ(?:ий|ая)|питання|відповідь|soru|cevap|pytanie|odpowiedź|vraag|antwoord|记者|問|答|问|سؤال|جواب|الصحفي)(?:\s+\d{1,2}|\s?\([^)\n]{1,60}\))?)\s?[:：]/iu
// Vladimir Berg: | President of Nordhaven Ada Lund: | Ada Lund (in translation): ; leaves: The minister’s answer: no.
const NAME = new RegExp(`^((?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|[\\u4e00-\\u9fff]{2,8})(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}’'.,-]*|of|the|for|and|de|van|von|bin|al|du|des|della)){0,13})${ASIDE}\\s?[:：]`, 'u')

function labelIn(text: string, [start, end]: Span): Label | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL)).replace(/^(\W{0,6}\p{Extended_Pictographic}\W{0,4})/u, (icon) => ' '.repeat(icon.length))
  const indent = opening.length - opening.trimStart().length
  const line = opening.trimStart()
  if (isClosing(line)) return null
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(line)
    const name = match?.[1] ?? match?.[2]
    if (match && name && isSpeaker(name, style)) return labelOf(name, { style, start: start + indent, length: match[0].length })
  }
  return null
}

const STYLES: readonly [LabelStyle, RegExp][] = [['capitals', CAPITALS], ['nameless', NAMELESS], ['nameless', BARE_Q], ['name', NAME]]

// A name has two words at least, or ideographs; AP: and TASS: stand before pictures.
function isSpeaker(name: string, style: LabelStyle): boolean {
  if (AGENCIES.has(name.toLowerCase())) return false
  if (style === 'capitals') return /\p{Lu}{2}/u.test(name)
  return style === 'nameless' || /\s|^[\u4e00-\u9fff]/u.test(name)
}

const labelOf = (name: string, { style, start, length }: { style: LabelStyle; start: number; length: number }): Label => ({
  speaker: [start, start + name.length],
  end: start + length,
  sure: style === 'nameless' || (style === 'capitals' && (OFFICE.test(name) || NAMELESS.test(`${name}:`))),
  style,
})

// MODERATOR: | MS. HOLT: ; leaves: STAT OF THE WEEK:
const OFFICE = /\b(?:PRESIDENT|PREMIER|PRIME|MINISTER|CHANCELLOR|SECRETARY|GOVERNOR|SENATOR|AMBASSADOR|ENVOY|GENERAL|ADMIRAL|COMMISSIONER|SPOKES\w+|MAYOR|KING|QUEEN|EMIR|TAOISEACH|DIRECTOR|CHAIR\w*|REPRESENTATIVE|OFFICIAL|COUNSELOR|JUDGE|LEADER|MODERATOR|HOST|ANCHOR|INTERPRETER|OPERATOR|REPORTER|QUESTION|ANSWER|MR|MS|MRS|DR|SIR|LADY)\b/u

/** Labels that nobody sets in prose, or speakers who come again and again; the first near the top, the last near the end. */
function isTranscript(text: string, paragraphs: readonly Span[], labels: readonly (Label | null)[]): boolean {
  const found = labels.filter((label) => label !== null)
  const speakers = Map.groupBy(found, ({ speaker }) => surname(textAt(text, speaker)))
  if (speakers.size < 2) return false
  const again = [...speakers.values()].filter(({ length }) => length > 1).length
  const isFirm = found.filter(({ sure }) => sure).length + again >= 2
  const isDialogue = again >= 2 && found.length >= paragraphs.length * LEAST_LABELS
  return (found.some(({ sure }) => sure) ? isFirm : isDialogue) && opensEarly(paragraphs, labels) && spreads(paragraphs, labels)
}

// The results of a round of matches have two labels that come again, too, among many paragraphs.
const LEAST_LABELS = 0.2

// "President of Nordhaven Ada Lund" at first is "Ada Lund" later.
const surname = (speaker: string): string => speaker.toLowerCase().split(/\s/).at(-1)!

function opensEarly(paragraphs: readonly Span[], labels: readonly (Label | null)[]): boolean {
  const first = labels.findIndex((label) => label !== null)
  return paragraphs[first]![0] - paragraphs[0]![0] <= Math.max(EARLY_LETTERS, 0.2 * lettersOf(paragraphs))
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
