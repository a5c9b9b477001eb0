/**
 * What may follow a shortened word. `title`: a name, so it never ends a sentence. `counted`: a number; without one
 * it is the word itself at the end of a sentence ("He said no."). `open`: anything, a new sentence too.
 */
export type AbbreviationKind = 'title' | 'counted' | 'open'

const table: Readonly<Record<AbbreviationKind, string>> = {
  title: `
    Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Maj Capt Cmdr Cdr Comdr Adm Sgt Cpl Pvt Brig
    Rev Hon Pres Amb Messrs Mme Mlle Msgr Supt Det Insp Atty St Ste Mt Ft Fr Sr. vs v cf e.g i.e eg ie viz`,
  // Month and day names that are words or names too ("Mar", "Sat", "Sun", "Jan") need their number.
  counted: `No Nos no nos Vol vol Fig fig Art art Sec sec Ch ch p pp para paras Par Mar Sat Sun Mon Jun Jul Wed art Est est`,
  open: `
    Jan Feb Apr Aug Sep Sept Oct Nov Dec Tue Tues Thu Thur Thurs Fri
    Co Cos Corp Inc Ltd Bros Plc LLC Assn Dept Univ Intl Natl Jr Sr Esq Ave Blvd Rd Hwy etc al approx dept ca
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wis Wyo
    Mass Miss Wash Ind Ph`,
}

const kinds = new Map<string, AbbreviationKind>()
for (const kind of ['open', 'counted', 'title'] as const)
  for (const word of table[kind].trim().split(/\s+/)) kinds.set(word, kind)

/** The longest entry; nothing longer need be looked up. */
export const LONGEST_ABBREVIATION = Math.max(...[...kinds.keys()].map((word) => word.length))

/** Which abbreviation `word` is, written without its dot; `null` for any other word. */
export const abbreviationKind = (word: string): AbbreviationKind | null => kinds.get(word) ?? null
