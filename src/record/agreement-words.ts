/**
 * The nouns that agreements go by. `needs` is what must stand with the noun before it names one:
 * `name` a name, a year or where it was made; `place` a name known to be one; `number` a number; `capital` a name and
 * a capital of its own; `text` the same, and nobody who is "at" it. The looser a noun is used in English, the more it needs.
 */
export interface AgreementNoun {
  readonly family: 'pact' | 'resolution' | 'format'
  readonly needs: 'name' | 'place' | 'number' | 'capital' | 'text'
}

export const AGREEMENT_NOUNS: ReadonlyMap<string, AgreementNoun> = nouns({
  agreement: ['pact', 'name'], agreements: ['pact', 'name'],
  accord: ['pact', 'name'], accords: ['pact', 'name'],
  treaty: ['pact', 'name'], treaties: ['pact', 'name'],
  pact: ['pact', 'name'], pacts: ['pact', 'name'],
  deal: ['pact', 'name'], deals: ['pact', 'name'],
  understandings: ['pact', 'name'],
  understanding: ['pact', 'capital'], // "a better understanding of Europe" is none
  memorandum: ['pact', 'name'], memoranda: ['pact', 'name'],
  protocol: ['pact', 'place'], protocols: ['pact', 'place'], // "Secret Service protocol" is none
  convention: ['pact', 'text'], conventions: ['pact', 'text'], // a party's convention is none
  truce: ['pact', 'name'], ceasefire: ['pact', 'place'], armistice: ['pact', 'name'],
  communique: ['pact', 'name'], communiqué: ['pact', 'name'],
  declaration: ['pact', 'capital'], charter: ['pact', 'capital'], compact: ['pact', 'capital'], partnership: ['pact', 'capital'],
  resolution: ['resolution', 'number'], resolutions: ['resolution', 'number'],
  format: ['format', 'place'], process: ['format', 'place'],
})

function nouns(table: { [noun: string]: [AgreementNoun['family'], AgreementNoun['needs']] }): Map<string, AgreementNoun> {
  return new Map(Object.entries(table).map(([noun, [family, needs]]) => [noun, { family, needs }]))
}

/** Nouns that name no agreement themselves, but invoke one when they follow the name of one already found: "the Minsk implementation". */
export const INVOKING_NOUNS: ReadonlySet<string> = new Set(
  ['implementation', 'commitments', 'obligations', 'provisions', 'package', 'framework', 'roadmap', 'formula', 'process', 'format', 'plan'],
)

/** What an agreement is about; belongs to its name, but doesn't make one. */
export const AGREEMENT_SUBJECTS: ReadonlySet<string> = new Set(
  `nuclear peace trade free climate collective wage labour labor ceasefire cease-fire withdrawal arms border fisheries fishing
  gas grain water security defence defense nonaggression non-aggression association customs tariff tax refugee migration
  extradition partnership cooperation prisoner exchange power-sharing rent lease interim transitional bilateral multilateral
  comprehensive framework recognition service confidence supply readmission investment energy oil export`.split(/\s+/),
)

/** "agreements reached within the framework of …", "understandings agreed in …" */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  'reached agreed signed struck concluded made adopted achieved negotiated brokered sealed ratified forged initialled initialed'.split(' '),
)

/** Words that stand before a name with a capital only because the sentence begins with them, or that end a name to the left. */
export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'any', 'no', 'some', 'another', 'new', 'possible', 'potential', 'future'])

/** A capitalised word that is no name: "the New Deal" is a programme, "the Republican convention" a gathering, "Green New Deal". */
export const NO_AGREEMENT: ReadonlySet<string> = new Set(['national', 'republican', 'democratic', 'democrat', 'gop', 'party', 'annual', 'new', 'conservative', 'libertarian', 'constitutional'])
