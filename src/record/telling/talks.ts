import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Entity, Meeting, Statement } from '../record.ts'
import { sentenceAt } from '../words.ts'

/**
 * In a talk of two, whoever speaks speaks to the other. A principal's words get the other principal as their hearer where
 * the sentence says that it was in the talk, or where a party to it passes them on and the sentence points nowhere else.
 */
export function withHearers(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis, talk: Talk): Statement[] {
  const [one, other] = principalsOf(talk.meeting)
  if (!one || !other) return [...statements]
  const hearers = new Map([[one, other], [other, one]])
  const sides = new Map(talk.entities.map(({ id, side }) => [id, side]))
  const parts = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const isParty = (id: string) => talk.meeting!.sides.some(({ side }) => side === sides.get(id))
  return statements.map((statement) => {
    const hearer = statement.speaker === null ? undefined : hearers.get(statement.speaker)
    if (!hearer || statement.addressee !== null || statement.act !== 'speech' || statement.kind === 'direct') return statement
    const where = settingOf(parts.get(statement.attribution)!, analysis)
    const isInTalk = where === 'talk' || (where === 'open' && statement.relayedBy.length > 0 && statement.relayedBy.every(isParty))
    return isInTalk ? { ...statement, addressee: hearer } : statement
  })
}

export interface Talk {
  readonly meeting: Meeting | null
  readonly entities: readonly Entity[]
}

function principalsOf(meeting: Meeting | null): (string | null)[] {
  const principals = meeting?.sides.map(({ principal }) => principal) ?? []
  return principals.length === 2 ? principals : []
}

/** No sentence of an article reaches further. */
const FAR = 1000

/** Where the sentence says that it was said: in the talk, somewhere else, or nowhere. */
function settingOf({ cue, source, content }: Attribution, analysis: Analysis): 'talk' | 'elsewhere' | 'open' {
  const at = (cue[0] ?? source[0] ?? content[0])![0]
  const sentence = sentenceAt(analysis, at)
  const words = sentence ? analysis.text.slice(Math.max(sentence.span[0], at - FAR), Math.min(sentence.span[1], at + FAR)) : ''
  if (ELSEWHERE.test(words)) return 'elsewhere'
  return IN_TALK.test(words) ? 'talk' : 'open'
}

// takes "In the conversation, Lund voiced", "during their phone call"; leaves "called for talks"
const IN_TALK = /\b(?:in|during|over|at) (?:the|a|their|this|today’s|today's|our) (?:[a-z]+ )?(?:call|conversation|talks|meeting|summit|discussions?|negotiations)\b/i

// takes "said at a rally", "told reporters", "earlier this week"; leaves "told Lund"
const ELSEWHERE = /\b(?:reporters|journalists|interview|rally|news conference|press conference|speech|tweeted|television|earlier|last (?:week|month|year)|previously|before the|ahead of)\b/i
