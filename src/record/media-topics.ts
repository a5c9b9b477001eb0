import { contentWordsOf } from './topic-words.ts'

/** A subject of the IPTC Media Topics, by which newsrooms file stories. */
export interface MediaTopic {
  readonly code: string | null
  readonly name: string
}

/** The Media Topic that a topic's words point to; the narrower one where two do, `null` where none does. */
export function mediaTopicOf(topic: string): MediaTopic | null {
  const words = new Set(contentWordsOf(topic))
  let best: Row | null = null
  let most = 0
  for (const row of TABLE) {
    const hits = row.keys.filter((key) => words.has(key)).length
    if (hits > most || (hits === most && hits > 0 && best?.broad && !row.broad)) [best, most] = [row, hits]
  }
  return best && { code: best.code, name: best.name }
}

interface Row extends MediaTopic {
  /** A top-level subject gives way to a narrower one. */
  readonly broad: boolean
  readonly keys: readonly string[]
}

const row = (code: string | null, name: string, keys: string): Row => ({ code: code === null ? null : `medtop:${code}`, name, broad: code !== null && code.endsWith('000000'), keys: contentWordsOf(keys) })

/**
 * Codes and names of the release of July 2026 (IPTC, CC BY 4.0), those that talks and statements are mostly about, with
 * English words that point to each. Codes were checked against that release or against lists made from it, but for
 * 20000621, which is from memory and owes a look; where nobody was sure, there is none.
 */
const TABLE: readonly Row[] = [
  row('16000000', 'conflict, war and peace', 'conflict escalation de-escalation hostilities ceasefire truce tensions aggression invasion incursion border buildup build-up'),
  row('20000053', 'act of terror', 'terror terrorism terrorist bombing bomber extremist extremists'),
  row('20000056', 'armed conflict', 'fighting shelling battle clashes frontline offensive troops forces missiles drones military'),
  row('20000062', 'war', 'war wars invasion'),
  row('20000063', 'civil war', 'civil war'),
  row('20000065', 'civil unrest', 'unrest'),
  row('20000066', 'protests and demonstrations', 'protest protests demonstration demonstrations march rally demonstrators protesters'),
  row('20000069', 'riot', 'riot riots looting'),
  row('20000070', "coup d'etat", 'coup putsch junta'),
  row(null, 'peace process', 'peace settlement peacekeeping mediation reconciliation de-escalation'),
  row('11000000', 'politics', 'politics political parliament party parties opposition coalition'),
  row('20000638', 'international relations', 'relations ties bilateral cooperation sovereignty territorial integrity allies alliance dialogue'),
  row('20000639', 'diplomacy', 'diplomacy diplomatic ambassador embassy envoy consulate talks negotiation negotiations'),
  row('20000640', 'summit meeting', 'summit summits'),
  row('20000641', 'treaty', 'treaty treaties agreement agreements accord accords pact protocol understandings convention'),
  row('20000642', 'economic sanction', 'sanction sanctions embargo embargoes'),
  row('20000643', 'foreign aid', 'foreign aid humanitarian assistance donor donors'),
  row('20000644', 'international organisation', 'nato un eu united nations organisation organization'),
  row('20000645', 'refugees and internally displaced people', 'refugee refugees asylum displaced'),
  row('20000593', 'government', 'government cabinet minister ministers ministry'),
  row('20000621', 'government policy', 'policy policies grant grants subsidy subsidies'),
  row('20000646', 'non-governmental organisation (NGO)', 'ngo ngos charity charities'),
  row('20000648', 'political prisoners and dissenters', 'dissident dissidents dissenters political prisoner prisoners'),
  row('20000650', 'lobbying', 'lobby lobbying lobbyist lobbyists'),
  row('20000574', 'election', 'election elections vote votes voting ballot campaign candidate candidates referendum'),
  row('20000771', 'immigration', 'migration migrants immigrants immigration border crossings'),
  row('20000587', 'fundamental rights', 'human rights torture detention'),
  row('20000598', 'national security', 'security intelligence espionage spying spies'),
  row(null, 'defence', 'defence defense army navy weapons arms armament missile nuclear deterrence'),
  row('09000000', 'labour', 'labour labor workers worker union unions employer employers staff'),
  row('20000509', 'employment', 'jobs employment hiring layoffs redundancies shifts hours'),
  row('20000518', 'wages and benefits', 'wage wages pay salary salaries bonus bonuses pension pensions raise rise benefits'),
  row('20000520', 'social security', 'social security'),
  row('20000521', 'employment legislation', 'employment legislation law minimum'),
  row('20000522', 'workplace health and safety', 'workplace safety accident accidents injuries'),
  row('20000523', 'labour market', 'unemployment labour labor market'),
  row('20000524', 'labour relations', 'strike strikes walkout lockout picket bargaining dispute'),
  row('20000525', 'collective agreements', 'collective agreement agreements'),
  row('04000000', 'economy, business and finance', 'economy economic business company companies investment investments bank banks finance markets prices inflation rent rents debt budget'),
  row('20000377', 'trade policy', 'trade tariff tariffs exports imports customs grain shipments wto'),
  row('20000256', 'energy and resource', 'energy gas oil electricity power pipeline pipelines coal nuclear reactor heating'),
  row(null, 'transport', 'transport port ports ferry ferries ships shipping railway rail trains airport flights bus buses road bridge'),
  row('20000210', 'agriculture', 'agriculture farm farmers farming crops harvest fisheries fishing fishery'),
  row(null, 'housing', 'housing tenants tenant landlord rents rent homes apartments evictions'),
  row('13000000', 'science and technology', 'technology technologies science space satellite satellites digital internet'),
  row('20000735', 'scientific research', 'research scientists study studies'),
  row(null, 'cyber security', 'cyber cybersecurity hacking hackers ransomware cyberattack cyberattacks'),
  row('06000000', 'environment', 'environment environmental nature biodiversity water river rivers'),
  row('20000418', 'climate change', 'climate warming emissions carbon'),
  row('20000424', 'environmental pollution', 'pollution waste contamination spill'),
  row('07000000', 'health', 'health hospital hospitals disease pandemic virus covid-19 vaccine vaccines patients doctors nurses'),
  row('05000000', 'education', 'education school schools university universities teachers students pupils roofs'),
  row('02000000', 'crime, law and justice', 'crime police court trial justice lawsuit judge prosecutor fraud corruption murder arrest prison law legal'),
  row('03000000', 'disaster, accident and emergency incident', 'disaster earthquake flood floods fire crash accident explosion rescue emergency'),
  row('01000000', 'arts, culture, entertainment and media', 'art arts culture film music museum theatre media journalists press newspaper'),
  row('14000000', 'society', 'society community families children women poverty welfare equality discrimination'),
  row('12000000', 'religion', 'religion church mosque faith religious bishop pope'),
  row('15000000', 'sport', 'sport sports football match league olympic olympics athletes'),
  row('17000000', 'weather', 'weather storm storms rain heatwave snow drought'),
  row('10000000', 'lifestyle and leisure', 'leisure tourism tourists travel holiday'),
]
