import countries from 'world-countries/dist/countries-unescaped.json' with { type: 'json' }

/** The part of the world a country lies in: who speaks of Gaza speaks of the Middle East. */
export const areaOf = (country: string): string | null => AREA_BY_COUNTRY.get(country) ?? null

/** The part of the world that a phrase in small letters names. */
export const areaNamed = (phrase: string): string | null => AREA_BY_PHRASE.get(phrase) ?? null

/** A territory without a state's name of its own, and where it is. */
export const territoryOf = (word: string): string | null => TERRITORIES.get(word) ?? null

const TERRITORIES: ReadonlyMap<string, string> = new Map([
  ['Gaza', 'Palestine'], ['West Bank', 'Palestine'], ['Donbas', 'Ukraine'], ['Crimea', 'Ukraine'], ['Kashmir', 'India'], ['Tibet', 'China'], ['Xinjiang', 'China'],
])

export const TERRITORY_NAMES: readonly string[] = [...TERRITORIES.keys()]

interface Place {
  readonly name: { readonly common: string }
  readonly region: string
  readonly subregion: string
}

/** What newspapers call the parts that the tables of the United Nations name otherwise. */
const MIDDLE_EAST: ReadonlySet<string> = new Set(['Egypt', 'Libya'])
const CALLED: Readonly<{ [subregion: string]: string }> = {
  'Western Asia': 'middle east', 'Central Asia': 'central asia', 'South-Eastern Asia': 'southeast asia', 'Central America': 'central america', 'Caribbean': 'caribbean', 'South America': 'latin america',
}

const AREA_BY_COUNTRY: ReadonlyMap<string, string> = new Map(
  (countries as readonly Place[]).map(({ name, region, subregion }) => [name.common, MIDDLE_EAST.has(name.common) ? 'middle east' : (CALLED[subregion] ?? region.toLowerCase())]),
)

const AREA_BY_PHRASE: ReadonlyMap<string, string> = new Map([
  ...[...new Set(AREA_BY_COUNTRY.values())].map((area): [string, string] => [area, area]),
  ['near east', 'middle east'], ['gulf', 'middle east'], ['african', 'africa'], ['european', 'europe'], ['asian', 'asia'], ['hemisphere', 'americas'], ['balkans', 'europe'],
])
