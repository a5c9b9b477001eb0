/**
 * The words by which news tells who somebody is: offices, jobs and forms of address. Kinds of office, never
 * their holders: who is president of what is for the article to say.
 */

export type Gender = 'he' | 'she'

const words = (list: string): string[] => list.split(/[,\n]/).map((word) => word.trim()).filter(Boolean)

/** Nouns for one person by office or job, plural forms left out: "ministers said" names nobody. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(words(`
  president, premier, minister, chancellor, king, queen, prince, princess, emperor, sultan, emir, emperor, pope, monarch, leader, ruler,
  secretary, undersecretary, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, counselor, ambassador, consul, envoy, diplomat, negotiator,
  senator, sen., congressman, congresswoman, congressperson, representative, rep., lawmaker, legislator, speaker, whip, governor, gov., mayor,
  councilman, councilwoman, councillor, commissioner, delegate, member, mp, chief, chairman, chairwoman, chairperson, chair, head, director,
  executive, ceo, cfo, coo, founder, co-founder, owner, manager, president-elect, candidate, nominee, front-runner, frontrunner, strategist, pollster, consultant,
  general, gen., admiral, adm., colonel, col., lieutenant, lt., captain, capt., major, maj., sergeant, sgt., commander, sheriff, officer, detective, marshal,
  judge, justice, attorney, lawyer, prosecutor, counsel, solicitor, professor, prof., scientist, researcher, economist, analyst, historian, expert, scholar, author,
  doctor, dr., nurse, physician, teacher, principal, bishop, archbishop, cardinal, rabbi, imam, pastor, reverend, rev.,
  journalist, reporter, correspondent, editor, columnist, commentator, host, anchor, moderator, blogger, presenter,
  activist, organizer, organiser, campaigner, coordinator, secretary-general, counterpart, spokesman-designate, treasurer, deputy, vice-president,
  lady, wife, husband, widow, widower, daughter, son, mother, father, brother, sister,
  actor, actress, singer, billionaire, businessman, businesswoman, businessperson, administrator, inspector, superintendent, curator, taoiseach, fellow, co-chair, trustee, registrar, comptroller, ombudsman, investor, banker, veteran, resident, tenant, landlord, farmer, worker, student, coach, official,
  model, comedian, rapper, musician, publicist, novelist, photographer, filmmaker, entrepreneur, pensioner, astronaut`))

/** Words that stand before a role noun and belong to the role. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(words(`
  prime, foreign, vice, deputy, assistant, associate, acting, interim, former, ex, late, first, second, permanent, senior, top, chief, press, national, security,
  defense, defence, interior, finance, economy, economic, energy, trade, health, education, justice, labor, labour, agriculture, transport, transportation, treasury, home,
  state, attorney, majority, minority, house, senate, crown, executive, managing, general, special, presidential, vice-presidential, campaign, communications, policy,
  party, union, company, government, opposition, police, city, county, district, federal, military, army, navy, intelligence, white-house, cabinet, political, legal, longtime,
  republican, democratic, democrat, conservative, liberal, socialist, independent, libertarian, environment, climate, culture, science, commerce, information, media, public, affairs,
  foreign-policy, human, resources, development, works, council, staff, supreme, high, district, field, regional, global, joint, outgoing, incoming, current, new, then, longest-serving`))

/** Offices that hold a side's word in talks: "the Norwegian leader" may be any of them, and they meet as principals. */
export const PRINCIPALS: ReadonlySet<string> = new Set(words(`
  president, premier, minister, chancellor, king, queen, prince, emperor, sultan, emir, leader, secretary, president-elect, chairman, chairwoman, chairperson, mayor,
  director, secretary-general, head, chief, ceo, governor, pope, vice-president, taoiseach, monarch, ruler, amir`))

/** Kin hold no office: a president’s daughter speaks for no side by being one. */
export const KIN: ReadonlySet<string> = new Set(words('lady, wife, husband, widow, widower, daughter, son, mother, father, brother, sister'))

/** Differences in rank that no short form bridges: "the president" is never the vice president. */
export const RANKS: ReadonlySet<string> = new Set(['vice', 'deputy', 'former', 'ex', 'acting', 'assistant', 'late', 'under', 'candidate', 'nominee', 'interim', 'then', 'outgoing', 'incoming'])

/** Nouns that complete a role behind "of": Secretary of State, Minister of Foreign Affairs. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(words(`
  state, foreign, affairs, defense, defence, treasury, interior, finance, economy, energy, trade, health, education, justice, labor, labour, agriculture,
  transport, transportation, commerce, environment, culture, science, staff, operations, communications, policy, security, homeland, veterans, housing, the, and, external, home,
  people, research, marketing, engineering, planning, elections, intelligence, immigration, budget, prosecutions, safety, waters, fisheries, tourism, sport`))

/** Forms of address, and whom they can address. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr.', 'he'], ['mr', 'he'], ['sir', 'he'], ['lord', 'he'], ['mrs.', 'she'], ['mrs', 'she'], ['ms.', 'she'], ['ms', 'she'], ['miss', 'she'],
  ['lady', 'she'], ['dame', 'she'], ['madam', 'she'], ['messrs.', 'he'],
])

/** Role nouns that tell he from she. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words('king, prince, emperor, sultan, emir, pope, spokesman, congressman, councilman, chairman, businessman, actor, bishop, archbishop, cardinal, husband, widower, son, father, brother').map((word) => [word, 'he'] as const),
  ...words('queen, princess, spokeswoman, congresswoman, councilwoman, chairwoman, businesswoman, actress, lady, wife, widow, daughter, mother, sister').map((word) => [word, 'she'] as const),
])

/** The same in capital letters, before a name: "ADA Falk", "QB Falk". Written out, since "AJ Falk" is called so. */
export const TITLE_LETTERS: ReadonlySet<string> = new Set(words('ADA, DA, AG, DCI, DCS, DI, DS, PC, PFC, CPL, SGT, SSG, GM, QB, WR, RB, TE, LB, CB, VP, SVP, EVP, FM, PM, MEP, MSP, QC, KC, SRSG, APNSA, NSA'))
