/** The words of bylines in the languages of the news. Each list is one alternative after the other, read as parts of a pattern. */
const anyOf = (...lists: readonly string[]): string => lists.flatMap((list) => list.split(', ')).join('|')

/** What stands before a name and says that it is one; longer ones before those that they begin with. */
const BEFORE_NAMES = anyOf(
  '(?:written|reported|posted|published|reporting|story|words|interview|analysis|opinion) by, by, authors?, writer, reporter, text',
  '(?:aufgezeichnet|geschrieben|verfasst|veröffentlicht|gastbeitrag|interview|kommentar|eine? \\p{L}+) von, von, autor(?:in|en)?(?:\\/in)?',
  '(?:publié|écrit) par, par, auteurs?, texte, (?:escrito|publicado) por, por, texto, a cura di, di, de, autore, testo',
  'door, tekst, av, af, skrevet av, skriven av, kirjoittanut, автор, автори, przez, yazan, oleh')

// Takes "By Ann Lee", "Von: Ute Rau", "– Par", "By"; leaves "Bypass" and "Die".
export const LEAD = new RegExp(`^[\\s(–—:|•·-]*(?:${BEFORE_NAMES})(?:\\s*:\\s*|\\s+|$)`, 'iu')

/** The only letters that a lead begins with: most lines are told apart by them. */
export const LEAD_INITIAL = /^[\s(–—:|•·-]*[abdegikoprstvwyéа]/iu

/** What parts one name from the next. "y" and "e" part "Ana e Rui"; "Ortega y Gasset" is the price. */
export const BETWEEN_NAMES = /\s*[,;|•·/&\n]\s*|\s+[–—-]\s+|\s+(?:and|und|et|y|e|en|och|og|i|ja|and the|with|mit)\s+/iu
/** The same where the names are of bodies, which have such words in them. */
export const BETWEEN_BODIES = /\s*[,;|•·/\n]\s*/u

// A name never goes on after one of these: "Ann Lee on 3 May", "Ute Rau am 29. Mai", "Ann Lee, 3. Mai, 2022", "Ann Lee is a writer".
const ENDS = [
  /\b(?:updated|published|posted|publié|publicado|veröffentlicht|aktualisiert|stand|am|vom|le|el|il|um|at|on|for)\b[\s:]+(?=\p{L}*[\s,.]*\d|\p{Lu}\p{L}+day)/u,
  /\d{1,2}[.:/]\d/u, /\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}/u, /\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}/u, /\d{4}/u,
  /\bin\s+\p{Lu}/u, /\bis\s+an?\s/u,
]
export const AFTER_NAMES = new RegExp(`\\s*(?:${ENDS.map(({ source }) => source).join('|')}).*$`, 'isu')

/** Addresses, handles, agencies in brackets and the page's invitations. */
export const NOT_IN_NAMES = /\S+@\S+|(?<=^|\s)@\w+|https?:\/\/\S+|www\.\S+|\([^)]*\)\s*$|\b(?:follow|view all posts|see all|more by|mehr von|e-?mail|twitter|facebook|instagram|contact|kontakt|subscribe|min(?:ute)?s? read)\b.*$/giu

/** What somebody is, not who: a part that has such a word is no name. */
export const ROLE = new RegExp(`\\b(?:${anyOf(
  'editor, reporter, correspondent, journalist, columnist, writer, contributor, producer, photographer, photography, staff, special to, bureau, chief',
  'university, professor, director, president, minister, photos?, video',
  'redakteur(?:in)?, redakteure, korrespondent(?:in)?, autor(?:in)?, volont[äa]r(?:in)?, \\p{L}*leiter(?:in)?, \\p{L}*sprecher(?:in)?, ressort\\w*, fotos?, bild(?:er)?, grafik',
  'journaliste, rédact\\w+, correspondant\\w*, envoyé\\w*, corresponsal, redactor(?:a)?, periodista, enviado, repórter, jornalista, giornalista, inviato, verslaggever')})\\b`, 'iu')

/** The page's own words in the place of a byline. */
export const NOISE = new RegExp(`\\b(?:${anyOf('posted, published, updated, share, teilen, geändert, erstellt, comments?, kommentare?, lesezeit, read(?:ing)? time, follow, subscribe, uhr')})\\b`, 'iu')

/** What stands where a name would and says that there is none; "ute.rau" is an account. */
export const NOBODY = new RegExp(`^(?:${anyOf(
  '\\p{Ll}+[._]\\p{Ll}+, admin\\w*, administrator, root, user, guest, unknown, anonymous, anonym, no author, none, null, undefined',
  'web ?master, publisher, author, autor, by, von, me, test, default, n/a')})$`, 'iu')

/** Small words, titles and endings that stand in names. */
export const PARTICLE = new RegExp(`^(?:${anyOf(
  "von, van, vom, zu, zum, zur, der, den, de, del, della, di, da, das, do, dos, du, des, la, le, el, al, bin, bint, ibn, abu, ben, ter, ten, af, av, y, e, und, i, o, d['’]",
  'mac, st\\.?, dr\\.?, prof\\.?, jr\\.?, sr\\.?')})$`, 'i')
