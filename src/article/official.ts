/**
 * Readouts, statements and transcripts: documents in which a body speaks for itself. In comes an Article, out goes the
 * same Article with its kind, its issuer and the turns of its speakers. They are told by how they are titled and how
 * they speak, never by a list of who holds an office; a reporter's story about one stays an article.
 */
import { hostOf } from './address.ts'
import type { Article, DocumentKind, Turn } from './article.ts'
import { isOfficialHost } from './issuers.ts'
import { issuerOf } from './issuer-of.ts'
import { titleForms, type OfficialForm } from './official-forms.ts'
import { looksLikePerson } from './names.ts'
import { turnsOf } from './transcript.ts'
import { voiceOf, type Voice } from './voice.ts'

/** The article with `kind`, `issuer` and `turns` as its form and its words say. */
export function asOfficial(article: Article): Article {
  const turns = turnsOf(article.text, article.blocks.map(({ span }) => span))
  const kind = officialKind(article, turns)
  return { ...article, kind, issuer: kind === 'article' ? null : issuerOf(article), turns: kind === 'transcript' ? turns : [] }
}

function officialKind(article: Article, turns: readonly Turn[]): DocumentKind {
  const voice = voiceOf(article)
  const form = titleForms.find(({ form }) => article.headline !== null && form.test(article.headline))
  const isRecord = turns.length > 1 && form?.kind !== 'readout'
  if (isRecord && isNearlyAll(turns, article)) return 'transcript'
  if (isReported(article, voice, form)) return 'article'
  if (isRecord && (form || isPublishedByIssuer(article) || voice.isOwn)) return 'transcript'
  if (form && (form.sure || supports(voice, form) || isPublishedByIssuer(article))) return kindOf(form, turns.length)
  if (voice.tellsMeeting) return 'readout'
  return isPublishedByIssuer(article) || voice.hasIssueLine ? 'statement' : 'article'
}

/** Three speakers' words and hardly any others: whoever set them down, it is a record of what was said. */
function isNearlyAll(turns: readonly Turn[], { body }: Article): boolean {
  const letters = turns.reduce((sum, { speaker, words }) => sum + words[1] - speaker[0], 0)
  return turns.length > 2 && letters >= 0.8 * (body[1] - body[0])
}

/** A press conference with no speakers named in it is a statement of whoever speaks. */
const kindOf = ({ kind }: OfficialForm, turnCount: number): DocumentKind => (kind === 'transcript' && turnCount < 2 ? 'statement' : kind)

const isPublishedByIssuer = ({ url }: Article): boolean => url !== null && isOfficialHost(hostOf(url)!)

/** An agency's dateline, a reporter's byline or a text full of "she said": somebody else tells it. */
function isReported({ creditedTo, byline, url }: Article, voice: Voice, form: OfficialForm | undefined): boolean {
  if (url !== null && isOfficialHost(hostOf(url)!)) return false
  if (creditedTo !== null || (byline !== null && looksLikePerson(byline))) return true
  return voice.reports && !voice.hasIssueLine && !form?.sure && !(form && voice.isOwn)
}

const supports = (voice: Voice, { kind }: OfficialForm): boolean =>
  voice.isOwn || voice.hasIssueLine || (kind === 'readout' && (voice.opensOfficially || voice.isProtocol))
