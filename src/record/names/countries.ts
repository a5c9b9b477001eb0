import countries from 'world-countries/dist/countries-unescaped.json' with { type: 'json' }

/** What a country is called by: itself, its people or its seat of government. */
export interface CountryWord {
  readonly kind: 'country' | 'demonym' | 'capital'
  /** The common English name, which is also the name of the side. */
  readonly country: string
}

/** Every phrase that names a country, its people or its capital, in the spelling of the text, with what it names. */
export function countryWords(): ReadonlyMap<string, CountryWord> {
  return (built ??= build())
}

/** One name for a party, however it is written down: "US" and "Russian Federation" are the countries; what is no country stays as it is. */
export function partyCalled(name: string): string {
  const word = countryWords().get(name)
  return COUNTRY_CODES.get(name) ?? (word?.kind === 'country' ? word.country : name)
}

let built: ReadonlyMap<string, CountryWord> | null = null

// Later entries never overwrite earlier ones, so independent states come before territories ("French" is France's,
// not the French Southern Territories'), names before demonyms before capitals ("Luxembourg" is the state).
function build(): Map<string, CountryWord> {
  const words = new Map<string, CountryWord>(OWN)
  const byRank = [...(countries as readonly Country[])].sort((a, b) => rank(a) - rank(b))
  for (const { kind, of } of WAYS)
    for (const country of byRank)
      for (const word of of(country).flatMap(inBothMarks)) if (!words.has(word)) words.set(word, { kind, country: country.name.common })
  for (const word of AMBIGUOUS) words.delete(word)
  return words
}

/** "People's Republic of China" is printed with either mark; by the three words behind it alone it would be another country. */
const inBothMarks = (word: string): string[] => (word.includes("'") ? [word, word.replaceAll("'", '’')] : [word])

interface Country {
  readonly name: { readonly common: string; readonly official: string }
  /** ISO 3166: "US". */
  readonly cca2: string
  readonly independent: boolean | null
  readonly capital: readonly string[]
  readonly altSpellings: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } }
}

const COUNTRY_CODES: ReadonlyMap<string, string> = new Map((countries as readonly Country[]).map(({ cca2, name }) => [cca2, name.common]))

const rank = (country: Country): number => (country.independent === false ? 1 : 0)

const WAYS: readonly { kind: CountryWord['kind']; of: (country: Country) => readonly string[] }[] = [
  { kind: 'country', of: ({ name, altSpellings }) => [name.common, name.official, ...altSpellings.filter(isSpelling)] },
  { kind: 'demonym', of: ({ demonyms }) => plurals([demonyms?.eng?.f, demonyms?.eng?.m]) },
  { kind: 'capital', of: ({ capital }) => capital },
]

// Takes "USA", "Great Britain"; leaves "IN", "NO", "IT", which are words, and what isn't in Latin letters.
const isSpelling = (spelling: string): boolean => /^[A-Z][A-Za-z' -]{2,}$/.test(spelling) || spelling === 'US' || spelling === 'UK'

const plurals = (demonyms: readonly (string | undefined)[]): string[] =>
  demonyms.flatMap((word) => (word ? [word, /[nsi]$/.test(word) ? `${word.replace(/s$/, '')}s` : word] : []))

/** Two independent states share these; which one is meant the word cannot say. */
const AMBIGUOUS = ['Congolese', 'Congoleses', 'Dominican', 'Dominicans', 'Guinean', 'Guineans', 'Korea', 'City of Victoria']

const own = (kind: CountryWord['kind'], country: string, ...words: string[]) =>
  words.map((word): [string, CountryWord] => [word, { kind, country }])

/** What the package lacks: newspaper abbreviations, older spellings of names and capitals, adjectives beside the demonym. */
const OWN: [string, CountryWord][] = [
  ...own('country', 'United States', 'U.S.', 'U.S.A.', 'U.S', 'the States', 'America'),
  ...own('country', 'United Kingdom', 'U.K.', 'Britain'),
  ...own('country', 'Czechia', 'Czech Republic'),
  ...own('country', 'China', 'PRC'),
  ...own('country', 'South Korea', 'ROK'),
  ...own('country', 'Türkiye', 'Turkey'),
  ...own('country', 'United Arab Emirates', 'UAE', 'Emirates'),
  ...own('country', 'Georgia', 'Republic of Georgia'),
  ...own('demonym', 'United States', 'Americans'),
  ...own('demonym', 'United Kingdom', 'Briton', 'Britons'),
  ...own('demonym', 'Türkiye', 'Turk', 'Turks'),
  ...own('demonym', 'Philippines', 'Philippine'),
  ...own('demonym', 'Spain', 'Spaniard', 'Spaniards'),
  ...own('demonym', 'Denmark', 'Dane', 'Danes'),
  ...own('demonym', 'Poland', 'Pole', 'Poles'),
  ...own('demonym', 'Sweden', 'Swede', 'Swedes'),
  ...own('demonym', 'Finland', 'Finn', 'Finns'),
  ...own('demonym', 'Serbia', 'Serb', 'Serbs'),
  ...own('demonym', 'Croatia', 'Croat', 'Croats'),
  ...own('demonym', 'Argentina', 'Argentinian', 'Argentinean'),
  ...own('demonym', 'United Arab Emirates', 'Emirati', 'Emiratis'),
  ...own('capital', 'United States', 'Washington', 'Washington, D.C.'),
  ...own('capital', 'Ukraine', 'Kiev', 'Kyiv'),
]
