import { stemOf } from '../words.ts'

/**
 * What talks are about, as fields of words: two accounts that say "emissions" and "climate" speak of one subject. It is
 * less than saying the same, and counts for less. A stem stands in one field only; names stand in none.
 */
export const subjectOf = (stem: string): string | null => FIELDS.get(stem) ?? null

const TABLE: readonly [subject: string, words: string][] = [
  ['climate', 'climate emissions emission greenhouse carbon net-zero decarbonization warming environment environmental green biodiversity deforestation'],
  ['energy', 'energy oil gas lng fuel fuels electricity power grid pipeline solar wind hydrogen petroleum'],
  ['health', 'health healthcare covid-19 covid pandemic vaccine vaccines vaccination disease hiv aids pepfar malaria tuberculosis hospital medical'],
  ['economy', 'economy economic economies growth prosperity jobs inflation market markets macroeconomic recovery prosperous'],
  ['trade', 'trade investment investments invest investors commercial business businesses tariff tariffs exports imports trading'],
  ['supply', 'supply minerals mineral semiconductor semiconductors chip chips microchips batteries battery'],
  ['technology', 'technology technologies digital cyber cybersecurity innovation quantum ai telecom telecommunication telecommunications 5g 6g broadband startups'],
  ['defence', 'defense defence military deterrence deter troops weapons ammunition artillery forces army interceptors tanks capabilities nato armed'],
  ['war', 'war invasion aggression attack attacks missile missiles drone drones battlefield atrocities bombardment rocket'],
  ['cost', 'sanctions sanction costs pressure accountable accountability punish penalties'],
  ['democracy', 'democracy democratic democracies election elections autocracy autocratic autocracies institutions governance rule-of-law law reforms reform'],
  ['values', 'values freedom liberty freedoms principles'],
  ['rights', 'rights abuses dissidents minorities'],
  ['women', 'women gender girls gender-based equality'],
  ['corruption', 'corruption anti-corruption transparency'],
  ['migration', 'migration migrants migrant border borders refugee refugees displacement displaced asylum'],
  ['food', 'food grain wheat agriculture agricultural hunger famine fertilizer'],
  ['peace', 'peace peaceful ceasefire negotiations negotiation settlement diplomacy diplomatic de-escalation de-escalate deescalate mediation mediating two-state'],
  ['terror', 'terrorism terrorist terrorists counterterrorism isis extremism'],
  ['arms control', 'nuclear denuclearization nonproliferation non-proliferation ballistic jcpoa enrichment'],
  ['captives', 'hostage hostages detained detainees prisoners prisoner captives release'],
  ['relations', 'relationship relationships relations partnership partnerships alliance alliances friendship ties bonds bond bilateral ally allies friends'],
  ['aid', 'assistance aid humanitarian package packages relief'],
  ['sea', 'maritime navigation seas vessels shipping port ports naval navy fleet strait waters'],
  ['drills', 'exercises exercise manoeuvres maneuvers manoeuvre drills drill'],
  ['crew', 'crew crews sailors sailor seamen'],
  ['charge', 'fees fee charges tolls toll bills bill debts debt'],
  ['space', 'space satellite satellites lunar artemis'],
  ['drugs', 'drugs fentanyl narcotics trafficking cartels illicit'],
  ['culture', 'students exchange exchanges culture cultural education educational university universities scholarships'],
  ['history', 'anniversary independence commemorate'],
  ['visits', 'visit visiting invite invited invitation travel traveling'],
  ['pay', 'wages wage pay salary salaries overtime bonus rent rents'],
  ['work', 'workers strike strikes layoffs redundancies shifts staffing safety'],
]

const FIELDS: ReadonlyMap<string, string> = new Map(TABLE.flatMap(([subject, words]) => words.split(' ').map((word) => [stemOf(word), subject] as const)))
