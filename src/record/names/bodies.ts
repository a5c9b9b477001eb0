/** Bodies by the form of their names, and the few houses that stand for a government. */

/** What a body speaks for, where its name alone says so. */
export interface KnownBody {
  readonly name: string
  readonly side: string | null
}

/**
 * Houses whose address is used for the government inside. No package lists metonyms, and none follows from form:
 * "White House" looks like any house. Kept to seats of government that newspapers use without explaining.
 */
const METONYMS: readonly (readonly [words: string, side: string])[] = [
  ['White House', 'United States'],
  ['Pentagon', 'United States'],
  ['Capitol Hill', 'United States'],
  ['State Department', 'United States'],
  ['Kremlin', 'Russia'],
  ['Downing Street', 'United Kingdom'],
  ['No. 10', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Elysée', 'France'],
  ['Élysée', 'France'],
  ['Elysee', 'France'],
  ['Quai d’Orsay', 'France'],
  ['Bundestag', 'Germany'],
  ['Blue House', 'South Korea'],
  ['Bankova', 'Ukraine'],
  ['Zhongnanhai', 'China'],
  ['Rashtrapati Bhavan', 'India'],
  ['State Duma', 'Russia'],
  ['Knesset', 'Israel'],
  ['Verkhovna Rada', 'Ukraine'],
  ['Sejm', 'Poland'],
  ['Riksdag', 'Sweden'],
]

export const METONYM_WORDS: ReadonlyMap<string, KnownBody> = new Map(METONYMS.map(([words, side]) => [words, { name: words, side }]))

const words = (list: string): string[] => list.split(/[,\n]/).map((word) => word.trim()).filter(Boolean)

/** A capitalised run that holds one of these names a body: "Harbour Workers’ Union", "Ministry of Health". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(words(`
  ministry, department, office, agency, administration, bureau, commission, committee, council, authority, board, cabinet, government, parliament,
  congress, senate, house, assembly, duma, court, tribunal, police, army, navy, force, forces, guard, service, services, bank, fund, treasury, embassy, consulate, mission,
  union, unions, federation, confederation, association, society, league, alliance, coalition, front, movement, party, campaign, committee, institute, institution, foundation, trust,
  university, college, school, academy, center, centre, hospital, church, synagogue, inc., inc, corp., corp, ltd., ltd, llc, plc, gmbh, company, group, holdings, airlines, airways,
  motors, industries, partners, associates, network, organization, organisation, watch, nations, secretariat, directorate, legislature, club, brotherhood, cooperative, chancellery, presidency, palace, inspectorate,
  fed, caucus, delegation, republicans, democrats, chamber, conference, initiative, project, coalition`))

/** Bodies that are firms: what "the company" may mean. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(words(`
  inc., inc, corp., corp, ltd., ltd, llc, plc, gmbh, company, group, holdings, airlines, airways, motors, industries, partners, associates,
  terminals, ferries, shipyards, railways, mills, foods, estates, logistics, stores, systems, technologies, enterprises, brothers, breweries, mines`))

/** Bodies that belong to a state: named with a country or a demonym they speak for it. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(words(`
  ministry, department, office, administration, cabinet, government, parliament, congress, senate, embassy, consulate, mission, army, navy, force, forces, treasury,
  duma, secretariat, delegation, chancellery, presidency, agency, authority, presidency, assembly, state`))
