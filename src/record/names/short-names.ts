import { partyCalled } from './countries.ts'

/** International bodies that newspapers call by their letters; no form leads from one name to the other. */
const BODIES: readonly (readonly [short: string, ...full: string[]])[] = [
  ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance'],
  ['EU', 'European Union', 'E.U.'],
  ['UN', 'United Nations', 'U.N.', 'United Nations Organization'],
  ['UN Security Council', 'United Nations Security Council', 'U.N. Security Council'],
  ['UN General Assembly', 'United Nations General Assembly', 'U.N. General Assembly'],
  ['OSCE', 'Organization for Security and Co-operation in Europe', 'Organisation for Security and Cooperation in Europe', 'Organization for Security and Cooperation in Europe'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['IMF', 'International Monetary Fund'],
  ['WTO', 'World Trade Organization', 'World Trade Organisation'],
  ['WHO', 'World Health Organization', 'World Health Organisation'],
  ['ICC', 'International Criminal Court'],
  ['ICJ', 'International Court of Justice'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['OECD', 'Organization for Economic Co-operation and Development', 'Organisation for Economic Co-operation and Development', 'Organization for Economic Cooperation and Development'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['AU', 'African Union'],
  ['CSTO', 'Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
  ['ECB', 'European Central Bank'],
  ['UNHCR', 'United Nations High Commissioner for Refugees', 'UN Refugee Agency', 'U.N. refugee agency'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNICEF', "United Nations Children's Fund", 'United Nations Children’s Fund'],
]

const SHORT: ReadonlyMap<string, string> = new Map(BODIES.flatMap(([short, ...full]) => full.map((name) => [name.toLowerCase(), short])))

/** One name for a body or a state, by whichever of its usual ones it is called: "North Atlantic Treaty Organization" is "NATO", "US" is "United States". */
export const usualName = (name: string): string => SHORT.get(name.replace(/^the /i, '').toLowerCase()) ?? partyCalled(name.replace(/^the (?=\p{Lu})/iu, ''))
