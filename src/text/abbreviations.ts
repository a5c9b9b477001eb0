/**
 * What may follow a shortened word. `title`: a name, so it never ends a sentence. `counted`: a number; without one
 * it is the word itself at the end of a sentence ("He said no."). `place`: after "Fargo, N.D." a comma or a new
 * sentence. `open`: anything, a new sentence too.
 */
export type AbbreviationKind = 'title' | 'counted' | 'place' | 'open'

const table: Readonly<Record<AbbreviationKind, string>> = {
  title: `
    Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Maj Capt Cmdr Cdr Comdr Adm Sgt Cpl Pvt Brig
    Rev Hon Pres Amb Messrs Mme Mlle Msgr Supt Det Insp Atty St Ste Mt Ft Fr vs v cf e.g i.e eg ie viz`,
  // Month and day names that are words or names too ("Mar", "Sat", "Sun") need their number.
  counted: 'No Nos no nos Vol vol Fig fig Art art Sec sec Ch ch p pp para paras Par Mar Sat Sun Mon Jun Jul Wed Est est',
  place: `
    Ala Ariz Ark Calif Colo Conn Del D.C Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont N.C N.D N.H N.J N.M N.Y Neb Nev
    Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt W.Va Wash Wis Wyo`,
  open: `
    Jan Feb Apr Aug Sep Sept Oct Nov Dec Tue Tues Thu Thur Thurs Fri
    Co Cos Corp Inc Ltd Bros Plc LLC Assn Assoc Dept Univ Intl Natl Jr Sr Esq Ave Blvd Rd Hwy etc al approx dept ca Ph`,
}

const kinds = new Map<string, AbbreviationKind>()
for (const kind of ['open', 'place', 'counted', 'title'] as const)
  for (const word of table[kind].trim().split(/\s+/)) kinds.set(word, kind)

/** The longest entry; nothing longer need be looked up. */
export const LONGEST_ABBREVIATION = Math.max(...[...kinds.keys()].map((word) => word.length))

/** Which abbreviation `word` is, written without its last dot; `null` for any other word. */
export const abbreviationKind = (word: string): AbbreviationKind | null => kinds.get(word) ?? null
