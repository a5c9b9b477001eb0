/**
 * The codebook: which act an attributing cue performs. In: the cue's lemmas. Out: one class of the table.
 * It judges words only; who speaks to whom is for others. docs/notes/codebook.md prints the same table.
 */
export interface VerbClass {
  readonly name: string
  readonly act: 'speech' | 'thought' | 'plan'
  /** PLOVER event type; `null` where PLOVER has none (it codes deeds, and plain saying is none). */
  readonly plover: string | null
  /** CAMEO root code: 01 public statement, 02 appeal, 03 intent to cooperate, … */
  readonly cameo: string | null
  /** Lemmas, or phrases of lemmas that may stand a word or two apart ("make it clear"). */
  readonly words: readonly string[]
  /** Nouns that name the act beside a verb that only carries it: "voiced concern", "reiterated his support". */
  readonly nouns: readonly string[]
  /** What is said is that something is not so, or will not be taken. */
  readonly denial: boolean
  /** The speaker binds itself. */
  readonly promise: boolean
}

/** The class of a cue without words (a colon, a speaker label) and of plain saying. */
export const SAY = 'say'

/** The class of a cue that says its act was not done: "did not say", "declined to comment", "did not expect". */
export const WITHHOLD = 'withhold'

/** The class of a cue that no row names. */
export const OTHER = 'other'

/** The class whose row the cue's lemmas fall under. `after` are the first lemmas of the content, for "voiced | deep concern". */
export function verbClassOf(lemmas: readonly string[], after: readonly string[] = []): VerbClass {
  if (!lemmas.some(isWord)) return named(SAY)
  const found = carried(lemmas, after) ?? phraseIn(lemmas) ?? wordIn(lemmas.filter((lemma) => !CARRIERS.has(lemma))) ?? wordIn(lemmas) ?? nounIn(lemmas) ?? named(OTHER)
  if (!isNegated(lemmas)) return found
  // “we do not accept that” says something; “did not say” nothing, and who “did not agree on” it rejected nothing
  return found.name === 'agree' && !lemmas.includes('on') && after[0] !== 'on' ? named('reject') : named(WITHHOLD)
}

export const verbClass = (name: string): VerbClass | undefined => index().byName.get(name)

const isWord = (lemma: string): boolean => /\p{L}/u.test(lemma)

// Takes "do not say", "make no mention of"; leaves "do not only say" and "make no secret of", where what follows is still said.
const isNegated = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma, i) => (NEGATIONS.has(lemma) || (lemma === 'no' && i > 0 && i + 1 < lemmas.length)) && !STILL_SAID.has(lemmas[i + 1] ?? ''))

const STILL_SAID = new Set(['only', 'just', 'secret', 'doubt', 'bone', 'less', 'longer'])

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** Verbs that only carry the act their noun names. */
const CARRIERS = new Set([
  'express', 'voice', 'reiterate', 'reaffirm', 'affirm', 'repeat', 'renew', 'convey', 'offer', 'extend', 'issue', 'make', 'state', 'stress',
  'underscore', 'emphasize', 'emphasise', 'declare', 'give', 'raise', 'pledge', 'announce', 'restate', 'underline', 'show', 'signal', 'confirm',
  'deliver', 'share', 'register', 'add',
])

function carried(lemmas: readonly string[], after: readonly string[]): VerbClass | null {
  const at = lemmas.findIndex((lemma) => CARRIERS.has(lemma))
  if (at < 0) return null
  const found = nounIn(lemmas.slice(at + 1)) ?? (lemmas.slice(at + 1).some(isWord) ? null : objectOf(after))
  return found?.act === 'thought' && !MAY_BE_SILENT.has(lemmas[at]!) ? spokenBy(lemmas, lemmas[at]!) : found
}

// "shared the view", "showed doubt", "gave hope": nothing says that it was said. Who "stressed his belief" stressed it aloud.
const MAY_BE_SILENT = new Set(['share', 'show', 'give'])

const spokenBy = (lemmas: readonly string[], carrier: string): VerbClass =>
  [phraseIn(lemmas), index().words.get(carrier)].find((found) => found?.act === 'speech') ?? named(SAY)

// In "voiced | deep concern over …" the object opens the content; after "that" or a verb it would be somebody else's noun.
function objectOf(after: readonly string[]): VerbClass | null {
  const stop = after.findIndex((lemma) => OBJECT_ENDS.has(lemma))
  return nounIn(stop < 0 ? after : after.slice(0, stop))
}

const OBJECT_ENDS = new Set(['that', 'of', 'for', 'to', 'over', 'about', 'be', 'have', 'will', 'would', ',', 'with', 'on', 'as', 'in'])

function phraseIn(lemmas: readonly string[]): VerbClass | null {
  for (const [i, lemma] of lemmas.entries())
    for (const [words, found] of index().phrases.get(lemma) ?? [])
      if (follows(lemmas, i, words)) return found
  return null
}

// Each next word of a phrase may stand up to two words further on: "make it very clear".
function follows(lemmas: readonly string[], at: number, words: readonly string[]): boolean {
  for (const word of words.slice(1)) {
    const next = lemmas.indexOf(word, at + 1)
    if (next < 0 || next > at + 3) return false
    at = next
  }
  return true
}

const wordIn = (lemmas: readonly string[]): VerbClass | null => firstOf(lemmas, index().words)
const nounIn = (lemmas: readonly string[]): VerbClass | null => firstOf(lemmas, index().nouns)

function firstOf(lemmas: readonly string[], table: ReadonlyMap<string, VerbClass>): VerbClass | null {
  for (const lemma of lemmas) {
    const found = table.get(lemma)
    if (found) return found
  }
  return null
}

const named = (name: string): VerbClass => index().byName.get(name)!

interface Index {
  readonly byName: ReadonlyMap<string, VerbClass>
  readonly words: ReadonlyMap<string, VerbClass>
  readonly nouns: ReadonlyMap<string, VerbClass>
  readonly phrases: ReadonlyMap<string, readonly (readonly [words: readonly string[], found: VerbClass])[]>
}

let built: Index | null = null
const index = (): Index => (built ??= build())

function build(): Index {
  const words = new Map<string, VerbClass>()
  const phrases = new Map<string, [string[], VerbClass][]>()
  for (const row of CODEBOOK)
    for (const entry of row.words) {
      const parts = entry.split(' ')
      if (parts.length === 1) words.set(entry, row)
      else phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), [parts, row]])
    }
  for (const list of phrases.values()) list.sort((a, b) => b[0].length - a[0].length)
  const nouns = new Map(CODEBOOK.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)))
  return { byName: new Map(CODEBOOK.map((row) => [row.name, row])), words, nouns, phrases }
}

type Flag = 'denial' | 'promise'

const row = (
  name: string, act: VerbClass['act'], [plover, cameo]: readonly [string | null, string | null],
  words: string, nouns = '', ...flags: Flag[]
): VerbClass => ({
  name, act, plover, cameo, words: list(words), nouns: list(nouns),
  denial: flags.includes('denial'), promise: flags.includes('promise'),
})

const list = (words: string): string[] => words.split(',').map((word) => word.trim()).filter(Boolean)

const PUBLIC = [null, '01'] as const
const NONE = [null, null] as const

/**
 * The rows. A lemma stands in one row only. Codes are those of PLOVER (event types) and CAMEO (root codes);
 * where the verb alone does not settle the event ("urge" may appeal or demand), the weaker one is given.
 */
export const CODEBOOK: readonly VerbClass[] = [
  row('say', 'speech', PUBLIC, 'say, state, declare, remark, observe, comment, speak, go on, continue, put it, express, voice, articulate, read, cry, shout, chant, joke, quip, intone, utter, boast, recite, sing, address', 'remark, comment, statement, word'),
  row('write', 'speech', PUBLIC, 'write, tweet, post, retweet, email, e-mail, publish, blog, text', 'tweet, post'),
  row('tell', 'speech', PUBLIC, 'tell, relate, recount, confide, brief, share, convey, pass on'),
  row('according to', 'speech', PUBLIC, 'according to, accord to, per, in the word of, as per'),
  row('add', 'speech', PUBLIC, 'add, go on to say'),
  row('repeat', 'speech', PUBLIC, 'repeat, reiterate, restate, reaffirm, echo, renew'),
  row('stress', 'speech', PUBLIC, 'stress, emphasize, emphasise, underscore, underline, highlight, insist, maintain, point out, point to, draw attention to'),
  row('note', 'speech', PUBLIC, 'note, recall, cite, remind, refer to, allude to, invoke, quote, list, identify', 'reference'),
  row('mention', 'speech', PUBLIC, 'mention', 'mention'),
  row('explain', 'speech', PUBLIC, 'explain, clarify, elaborate, detail, outline, lay out, spell out, set out', 'explanation'),
  row('make clear', 'speech', PUBLIC, 'make clear, make plain, leave no doubt'),
  row('inform', 'speech', PUBLIC, 'inform, notify, update, advise, let know, apprise'),
  row('announce', 'speech', PUBLIC, 'announce, unveil, proclaim, release, reveal, disclose', 'announcement'),
  row('confirm', 'speech', PUBLIC, 'confirm, affirm, verify, acknowledge, admit, concede, recognize, recognise, grant, own up', 'confirmation, admission'),
  row('report', 'speech', PUBLIC, 'report, reportedly, break the news, find, learn, document', 'report'),
  row('claim', 'speech', PUBLIC, 'claim, allege, allegedly, assert, contend, charge that, purport', 'claim, allegation, assertion'),
  row('argue', 'speech', PUBLIC, 'argue, reason, counter, make the case, hold that', 'argument'),
  row('suggest', 'speech', PUBLIC, 'suggest, imply, hint, indicate, signal, insinuate', 'suggestion, hint'),
  row('describe', 'speech', PUBLIC, 'describe, characterize, characterise, call, label, dub, term, brand, refer to as, compare, liken, name, title', 'description'),
  row('depict', 'speech', PUBLIC, 'depict, show, portray, illustrate, picture, paint as', 'depiction'),
  row('predict', 'speech', PUBLIC, 'predict, forecast, project, foresee, estimate', 'prediction, forecast, estimate'),
  row('answer', 'speech', PUBLIC, 'answer, reply, respond, retort, fire back, shoot back, hit back', 'answer, reply, response'),
  row('ask', 'speech', ['REQUEST', '02'], 'ask, inquire, query, wonder, pose a question, question whether', 'question'),
  row('discuss', 'speech', ['CONSULT', '04'], 'discuss, talk about, speak about, speak of, talk, exchange view, consult, raise, touch on, bring up, review', 'discussion'),
  row('call for', 'speech', ['REQUEST', '02'], 'call for, appeal, plead, beg, advocate, lobby, push for, press for', 'appeal, call'),
  row('urge', 'speech', ['REQUEST', '02'], 'urge, call on, call upon, exhort, encourage, press, implore, recommend, invite', 'recommendation, invitation'),
  row('request', 'speech', ['REQUEST', '02'], 'request, ask for, petition, solicit, seek', 'request'),
  row('demand', 'speech', ['REQUEST', '10'], 'demand, order, instruct, command, require, insist on', 'demand, order, ultimatum'),
  row('propose', 'speech', ['AGREE', '03'], 'propose, float, put forward, table a', 'proposal'),
  row('offer', 'speech', ['AGREE', '03'], 'offer, volunteer', 'offer, readiness, willingness', 'promise'),
  row('promise', 'speech', ['AGREE', '03'], 'promise, pledge, vow, commit, commit to, swear, assure, guarantee, undertake', 'promise, pledge, commitment, assurance, guarantee', 'promise'),
  row('agree', 'speech', ['AGREE', '03'], 'agree, concur, accept, consent, approve, settle on, sign, come to an agreement', 'agreement, consent, approval'),
  row('support', 'speech', ['SUPPORT', '05'], 'support, back, endorse, welcome, defend, favor, favour, champion, stand by, side with, tout, promote, embrace, vote for', 'support, endorsement, backing, solidarity'),
  row('praise', 'speech', ['SUPPORT', '05'], 'praise, commend, applaud, hail, laud, compliment, pay tribute', 'praise, tribute'),
  row('thank', 'speech', ['SUPPORT', '05'], 'thank', 'thanks, gratitude, appreciation'),
  row('congratulate', 'speech', ['SUPPORT', '05'], 'congratulate', 'congratulation, congratulations'),
  row('condole', 'speech', ['SUPPORT', '05'], 'condole, mourn, offer condolence', 'condolence, condolences, sympathy'),
  row('apologize', 'speech', ['SUPPORT', '05'], 'apologize, apologise, express regret', 'apology, regret'),
  row('express concern', 'speech', ['ACCUSE', '11'], 'worry, warn of concern, be concerned, be worried, lament, complain, decry, deplore', 'concern, worry, alarm, complaint, dismay, misgiving'),
  row('criticize', 'speech', ['ACCUSE', '11'], 'criticize, criticise, condemn, denounce, blast, slam, attack, mock, rebuke, chide, question, rail against, take issue, lash out, knock, deride, ridicule, challenge, assail, rip, critique', 'criticism, condemnation, attack'),
  row('accuse', 'speech', ['ACCUSE', '11'], 'accuse, blame, fault, charge, hold responsible', 'accusation, charge, blame'),
  row('warn', 'speech', ['THREATEN', '13'], 'warn, caution, alert, sound the alarm', 'warning, caution'),
  row('threaten', 'speech', ['THREATEN', '13'], 'threaten', 'threat'),
  row('deny', 'speech', ['REJECT', '12'], 'deny, refute, rebut, disavow, disclaim, dispute, contradict, push back', 'denial, rebuttal', 'denial'),
  row('reject', 'speech', ['REJECT', '12'], 'reject, dismiss, rule out, oppose, object, disagree, brush off, shrug off, wave away, repudiate, scoff, vote against', 'rejection, opposition, objection', 'denial'),
  row('refuse', 'speech', ['REJECT', '12'], 'refuse, decline, balk', 'refusal'),
  row(WITHHOLD, 'speech', NONE, 'decline to say, decline to comment, refuse to say, refuse to comment, decline comment, not respond to, no comment, refuse to answer'),
  row('believe', 'thought', NONE, 'believe, think, consider, regard, view, see, deem, know, assume, suppose, suspect, doubt, conclude, realize, realise, understand, figure, imagine, seem, appear, look, judge, reckon', 'belief, view, opinion, thought, doubt'),
  row('feel', 'thought', NONE, 'feel, like, love, hate, dislike, enjoy, regret, prefer', 'feeling'),
  row('hope', 'thought', NONE, 'hope, wish, desire, look forward, dream', 'hope, wish'),
  row('fear', 'thought', NONE, 'fear, dread', 'fear'),
  row('expect', 'thought', NONE, 'expect, anticipate, await', 'expectation'),
  row('want', 'plan', NONE, 'want, would like, aim, aspire', 'desire, aim'),
  row('plan', 'plan', NONE, 'plan, intend, decide, mean to, determine, prepare, choose, resolve', 'plan, intention, decision'),
  row(OTHER, 'speech', NONE, ''),
]
