// An article as newsrooms exchange them (IPTC ninjs 3.0): what it says of itself, who and what it is about, and of its text
// what may be shown of it.
import { mediaTopicOf } from '../../record/media-topics.ts'
import type { EntityKind } from '../../record/record.ts'
import { shownRecord } from '../../store/asked/asked-by-site.ts'
import type { Rights } from '../../store/decided/outlet-rights.ts'
import { articleShown } from '../told/articles.ts'
import { webAddress } from '../pages/live-link.ts'
import { shownRights, shownText, type ShownText } from '../told/shown-text.ts'
import type { Article } from '../api/schemas.ts'
import type { Site } from '../site.ts'
import type { Given } from '../told/statements.ts'

type Shown = Given<typeof Article>

/** Null where there is no such article. */
export async function ninjsOf(capture: string, site: Site): Promise<object | null> {
  const found = await shownRecord(site.store, capture)
  if (!found) return null
  const shown = articleShown(capture, found, site)
  const text = shownText(found.record.article, await shownRights(found, site), shown.statements.map(({ sentence }) => sentence))
  return ninjs(shown, text)
}

function ninjs(article: Shown, text: ShownText): object {
  const { link, language, headline, byline, creditedTo, outlet, fetchedAt, published } = article
  const holder = creditedTo ?? outlet
  return {
    ...{ uri: link, standard: STANDARD, type: 'text', representationType: text.isCut ? 'partial' : 'full', pubStatus: 'usable' },
    ...given({ language, contentCreated: moment(published), by: byline, copyrightHolder: holder, firstCreated: fetchedAt, versionCreated: fetchedAt }),
    usageTerms: USAGE[text.rights],
    ...(headline !== null && { headlines: [{ role: 'main', value: headline }] }),
    bodies: [bodyOf(text)],
    ...about(article),
    ...sources(article),
  }
}

const STANDARD = { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#' }

/** What is not known has no place in ninjs. */
const given = (fields: { readonly [name: string]: string | null }) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

/** A day alone is no moment, and ninjs takes no less. */
const moment = (iso: string | null) => (iso !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : null)

const USAGE: { readonly [rights in Rights]: string } = {
  points: 'Sentences with key points alone are given, as quotations. The story is its publisher’s.',
  excerpt: 'The beginning and sentences with key points are given, as quotations. The story is its publisher’s.',
  full: 'The whole text is given, as its publisher allows.',
}

const GAP = '[…]'

function bodyOf({ text, blocks }: ShownText) {
  const value = blocks.map(({ sentences, isAfterGap }) => [...(isAfterGap ? [GAP] : []), ...sentences.map(([start, end]) => text.slice(start, end).trim())].join(' ')).join('\n\n')
  return { role: 'main', contentType: 'text/plain', charCount: [...value].length, wordCount: value.split(/\s+/).filter((it) => it !== '').length, value }
}

/** Where ninjs has a place for what is named, by what it is here. */
const PLACES: { readonly [kind in EntityKind]: 'people' | 'organisations' | 'places' | 'objects' } = {
  ...{ person: 'people', body: 'organisations', group: 'organisations', outlet: 'organisations' },
  ...{ country: 'places', place: 'places', agreement: 'objects', document: 'objects' },
}

function about({ entities, statements, meeting }: Shown) {
  const named = Map.groupBy(entities, ({ kind }) => PLACES[kind as EntityKind]) // as the record has it
  const lists = [...named].map(([list, some]) => [list, some.map(({ name }) => ({ name, rel: 'mentions' }))])
  const topics = [...new Set(statements.flatMap(({ topic }) => topic ?? []))]
  return {
    ...Object.fromEntries(lists),
    ...(topics.length > 0 && { subjects: topics.map(subjectOf) }),
    ...(meeting && { events: [{ name: meeting.sides.map(({ side }) => side).join(' – '), rel: 'about' }] }),
  }
}

/** A topic with its place among the media topics of the IPTC, where it has one. */
function subjectOf(name: string) {
  const code = mediaTopicOf(name)?.code?.replace('medtop:', '')
  return code === undefined ? { name } : { name, uri: `http://cv.iptc.org/newscodes/mediatopic/${code}` }
}

function sources({ outlet, url, issuer, sha256, model }: Shown) {
  const address = webAddress(url)
  const named = [[outlet, 'publisher'], [issuer, 'issuer']].flatMap(([name, role]) => (name ? [{ name, role, ...(role === 'publisher' && address !== null ? { uri: address } : {}) }] : []))
  return { ...(named.length > 0 && { infoSources: named }), altIds: [{ role: 'sha256', value: sha256 }, { role: 'model', value: model }] }
}
