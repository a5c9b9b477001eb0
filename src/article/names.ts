import { dateIn } from './dates.ts'
import { namesSite } from './site-name.ts'

/** Words before a name that say it is one: "By", "Von", "Par" … longest first where one begins another. */
const LEAD = /^[\s(–—:|•·-]*(?:(?:written|reported|posted|published|reporting|story|words|interview|analysis|opinion) by|by|(?:aufgezeichnet|geschrieben|verfasst|veröffentlicht|gastbeitrag|interview|kommentar|eine? \p{L}+) von|von|par|publié par|por|escrito por|publicado por|di|a cura di|de|av|af|door|text|texto|texte|testo|autor(?:in|en)?(?:\/in)?|autore|auteurs?|authors?|writer|reporter|автор|автори|tekst|przez|yazan|skrevet av|skriven av|kirjoittanut|oleh)(?:\s*:\s*|\s+|$)/iu

// What parts one name from the next. "y" and "e" stand between spaces only, so "Ortega e Hijos" is the price of "Ana e Rui".
const BREAK = /\s*[,;|•·/&\n]\s*|\s+[–—-]\s+|\s+(?:and|und|et|y|e|en|och|og|i|ja|and the|with|mit)\s+/iu

const STRONG_BREAK = /\s*[,;|•·/\n]\s*/u

// A name never goes on after one of these: "Ann Lee on Monday", "Ute Rau am 29. Mai", "Updated 3 May".
const END = /\s*(?:\b(?:updated|published|posted|publié|publicado|veröffentlicht|aktualisiert|stand|am|vom|le|el|il|um|at|on|for)\b[\s:]+(?=\p{L}*[\s,.]*\d|\p{Lu}\p{L}+day)|\d{1,2}[.:/]\d|\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}|\d{4}|\bin\s+\p{Lu}|\bis\s+an?\s).*$/isu

const NOT_IN_NAMES = /\S+@\S+|(?<=^|\s)@\w+|https?:\/\/\S+|www\.\S+|\([^)]*\)\s*$|\b(?:follow|view all posts|see all|more by|mehr von|e-?mail|twitter|facebook|instagram|contact|kontakt|subscribe|min(?:ute)?s? read)\b.*$/giu

/** Words that tell what somebody is, not who: a part that has one is no name. */
const ROLE = /\b(?:editor|reporter|correspondent|journalist|columnist|writer|contributor|producer|photographer|photography|staff|special to|bureau|chief|redakteur(?:in)?|redakteure|korrespondent(?:in)?|autor(?:in)?|volont[äa]r(?:in)?|\p{L}*leiter(?:in)?|\p{L}*sprecher(?:in)?|ressort\w*|fotos?|photos?|bild(?:er)?|grafik|video|journaliste|rédact\w+|correspondant\w*|envoyé\w*|corresponsal|redactor(?:a)?|periodista|enviado|repórter|jornalista|giornalista|inviato|verslaggever|university|professor|director|president|minister)\b/iu
/** The page's own words in the place of a byline. */
const NOISE = /\b(?:posted|published|updated|share|teilen|geändert|erstellt|comments?|kommentare?|lesezeit|read(?:ing)? time|follow|subscribe|uhr)\b/iu
/** Parts that stand where a name would and say that there is none. */
const NOBODY = /^(?:\p{Ll}+[._]\p{Ll}+|admin\w*|administrator|root|user|guest|unknown|anonymous|anonym|no author|none|null|undefined|webmaster|web ?master|publisher|author|autor|by|von|me|test|default|n\/a)$/iu

const PARTICLE = /^(?:von|van|vom|zu|zum|zur|der|den|de|del|della|di|da|das|do|dos|du|des|la|le|el|al|bin|bint|ibn|abu|ben|ter|ten|af|av|y|e|und|i|st\.?|dr\.?|prof\.?|jr\.?|sr\.?|mac|o|d['’])$/i
const CAPITAL = /^\(?(?:[dlo]['’]|al-|el-)?\p{Lu}|^\p{Lo}/u

/** No byline is longer, and the patterns below are spared what would be slow. */
const LONGEST_BYLINE = 400

/** A person, or a body or pen name that stands where a name would: "JIJI", "Redaktion", "7 News". */
export interface Signature {
  readonly name: string
  readonly isPerson: boolean
}

/** Who signs a byline: "By Ann Lee and Bo Ek, Staff Writers | ann@planet.example" → Ann Lee, Bo Ek. */
export function signaturesIn(byline: string, siteNames: readonly string[] = []): Signature[] {
  const bare = withoutLead(byline.slice(0, LONGEST_BYLINE).replace(NOT_IN_NAMES, ' ').replace(END, ''))
  const signatures = partsOf(bare, BREAK).flatMap((part) => signature(part, siteNames))
  const hasPerson = signatures.some(({ isPerson }) => isPerson)
  // "Staff and news service reports" is one signature.
  return uniqueSignatures(hasPerson ? signatures.filter(({ name, isPerson }) => isPerson || STANDS_BESIDE_NAMES.test(name)) : partsOf(bare, STRONG_BREAK).filter(looksLikeSignature).map((name) => ({ name, isPerson: false })))
}

// Takes "7 News", "AFP"; leaves "hace 21 minutos", "LP".
const STANDS_BESIDE_NAMES = /^(?:\p{Lu}|\d+ \p{Lu})[^\s]{2,}(?: \S+){0,3}$/u

function signature(part: string, siteNames: readonly string[]): Signature[] {
  if (looksLikePerson(part) && !namesSite(part, siteNames)) return [{ name: inTitleCase(part), isPerson: true }]
  return looksLikeSignature(part) && !(ROLE.test(part) && /\s/.test(part)) ? [{ name: part, isPerson: false }] : []
}

/** The first of each name. */
export const uniqueSignatures = (signatures: readonly Signature[]): Signature[] => {
  const known = new Map<string, Signature>()
  for (const signature of signatures) if (!known.has(signature.name.toLowerCase())) known.set(signature.name.toLowerCase(), signature)
  return [...known.values()]
}

const partsOf = (text: string, breaks: RegExp): string[] =>
  text.split(breaks).map((part) => withoutLead(part.trim()).replace(LOOSE_END, '').trim()).filter((part) => part !== '')

// Takes the dot of "Ann Lee."; leaves that of "e.V." and "Jr."
const LOOSE_END = /[:,]+$|(?<=\p{Ll}{3})\.$/u

/** "Posted by: By Ann Lee" is not unheard of. */
function withoutLead(text: string): string {
  let bare = text.trim().replace(/^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}*[\s.])/u, '')
  for (let next = bare.replace(LEAD, ''); next !== bare; next = bare.replace(LEAD, '')) bare = next
  return bare
}

/** Two to five words, each with a capital or small and known to stand in names. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(/\s+/)
  if (NOBODY.test(text) || words.length < 2 || words.length > 6 || text.length > 50 || /[\d?!:"“”„«»]/.test(text) || ROLE.test(text) || NOISE.test(text)) return false
  return words.every((word) => CAPITAL.test(word) || PARTICLE.test(word)) && CAPITAL.test(words.at(-1)!)
}

const looksLikeSignature = (text: string): boolean =>
  text.length > 1 && text.length <= 60 && text.split(/\s+/).length <= 6 && /\p{L}{2}/u.test(text) && !NOBODY.test(text) &&
  !/[?!"“”„«»:]/.test(text) && !NOISE.test(text) && dateIn(text) === null

/** "ANN LEE-RAU" → "Ann Lee-Rau"; whatever has a small letter is as its owner writes it. */
const inTitleCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => word[0] + word.slice(1).toLowerCase())
