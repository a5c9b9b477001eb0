/** The words by which news tells that people met or spoke, and that they did not or not yet. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s,]+/).filter(Boolean))

/** Nouns for talks between sides. */
export const TALKS: ReadonlySet<string> = words(`
  talks, meeting, meetings, call, conversation, summit, negotiation, negotiations, discussion, discussions, consultation, consultations, dialogue,
  session, teleconference, videoconference, video-conference, phone-call, round, roundtable, mediation, tete-a-tete, audience`)

/** Of those, the ones that also mean other things, and count only with a partner beside them: "a call for peace" is none. */
export const LOOSE_TALKS: ReadonlySet<string> = words('call, session, discussion, discussions, dialogue, round, conversation, audience, meetings')

/** What a subject does with talks: "held", "concluded". */
export const HOLDING: ReadonlySet<string> = words(`
  held, hold, holds, holding, had, has, have, having, conducted, conduct, conducts, concluded, conclude, finished, finish, finalised, finalized, ended, end, wrapped, completed, opened,
  began, begun, started, start, resumed, continued, joined, attended, took, participated, convened, hosted, led, chaired, entered, emerged, left, broke`)

/** Verbs that tell of an encounter by themselves, with a partner as object or after "with": "met (with) B", "hosted B". */
export const MEETING_VERBS: ReadonlySet<string> = words('met, meets, meet, hosted, hosts, received, receives, welcomed, welcomes, phoned, telephoned, phones')

/** Verbs that need "with" or "to" before the partner: "spoke by phone with B". */
export const SPEAKING_VERBS: ReadonlySet<string> = words('spoke, speaks, talked, conferred, confers, consulted, negotiated, sat, dined, huddled, conversed, called, speaking')

/** Between the verb and its partner: "met today at the White House with". */
export const PARTNER_WORDS: ReadonlySet<string> = words('with, to')

/** Before a verb or a noun of talks: they have not taken place, or nobody says they have. */
export const NOT_HELD: ReadonlySet<string> = words(`
  will, would, could, should, may, might, can, shall, 'll, wo, won't, cannot, to, plan, plans, planned, planning, schedule, scheduled, schedules, expected, expects, expect, set, due,
  upcoming, proposed, proposes, propose, possible, potential, future, forthcoming, next, tomorrow, invite, invited, invites, refuse, refused, refuses, refusing, decline, declined, declines, cancel, cancelled, canceled, cancels,
  postpone, postponed, postpones, called-off, not, n't, never, no, without, deny, denied, denies, offer, offered, offers, ready, hope, hopes, hoped, hoping, seek, seeks, seeking, sought, demand, demands, demanded,
  urge, urges, urged, want, wants, wanted, if, whether, unless, ahead, eve, suspended, boycott, boycotted, skip, skipped, avoid, avoided, agree, agrees, agreed, prepare, prepares, preparing, prepared, call, calls, request, requested,
  aims, intends, considering, mulls, eyes, prospects, prospect, hypothetical, stalled, looming, awaited, push, pushing, pushed`)

/** "to" after these is what one met for, not what one plans: "met to discuss". */
export const HELD_TO: ReadonlySet<string> = words('met, meet, spoke, gathered, sat, convened')

/** Chains of partners may run through these. */
export const CHAIN_WORDS: ReadonlySet<string> = words(`
  and, with, the, of, its, his, her, their, a, an, between, both, from, for, as, well, alongside, together, by, counterpart, president, prime, minister, foreign, secretary, chancellor, leader, king, queen, mr, mr., mrs, mrs.,
  ms, ms., dr, dr., sir, jr., jr, sr., r., j., h., excellency, majesty, highness, republic, state, kingdom, deputy, vice, chief, general, former, new, newly, elected, acting, senior, government, representatives, representative, officials, delegation, leaders, heads, head,
  members, union, negotiators, envoy, envoys, ambassador, 's, ', us, u.s., our, managers, management, workers, chairman, chairwoman, chair, director, mayor, spokesman, spokeswoman, board, local, national, international, today, yesterday, earlier`)

/** Groups that can be a side without a name: "the tenants", "the landlord". */
export const GROUPS: ReadonlySet<string> = words(`
  union, unions, company, companies, management, employer, employers, workers, staff, crews, drivers, nurses, teachers, pilots, dockworkers, tenants, tenant, landlord, landlords, residents, city, council, ministry, government, opposition, rebels,
  guerrillas, insurgents, farmers, fishermen, students, university, players, league, owners, club, lawmakers, coalition, strikers, producers, creditors, lenders, shareholders, parents, school, hospital, doctors, police, villagers, mediators, mediator, mine, miners, operator, developer, developers, regulator`)

/** Groups that the name of a body gives away: "the union" may be an alliance or a guild by name. */
export const GROUP_FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['union', /\b(?:union|alliance|federation|guild|brotherhood|workers)\b/i],
  ['ministry', /\bministry\b/i],
  ['city', /\bcity\b/i],
  ['council', /\bcouncil\b/i],
  ['company', /\b(?:company|inc|corp|ltd|plc|group|holdings|terminals|ferries|airlines|motors|industries|estates)\b/i],
  ['landlord', /\b(?:estates|properties|homes|housing)\b/i],
])

/** Who helps others to meet, and is there too. */
export const MEDIATING: ReadonlySet<string> = words('mediated, brokered, chaired, moderated, facilitated, mediating, brokering')

/** The meeting, once it has been told of: "the talks", "the two leaders". */
export const PARTIES_WORDS: ReadonlySet<string> = words('leaders, presidents, ministers, sides, parties, men, women, officials, negotiators, counterparts, delegations, secretaries, foreign, premiers, chiefs, pair, two, governments, vice')

/** Adjectives that tell which talks, not how they were. */
export const NOT_DESCRIBING: ReadonlySet<string> = words(`
  secure, online, virtual, bilateral, trilateral, multilateral, expanded, joint, official, first, second, third, last, final, latest, recent, next, previous, other, same, own, such, telephone, phone, video, face-to-face, in-person, annual, regular, weekly, monthly, daily,
  closed-door, ministerial, presidential, high-level, direct, initial, more, many, several, further, future, past, additional, new, two-day, three-day, day-long, separate, private, public, subsequent, following, scheduled, planned, upcoming, informal, formal, peace, nuclear, american, russian, european, foreign, international, national, political, economic, military, diplomatic, global, regional, special, general, working, technical, possible, particular, strike`)
