// What a page is about, in the words of schema.org, for those who find pages by them. Not the record itself, which is at the
// page's address as linked data: only what can be said in a few lines.
import { webAddress } from '../pages/live-link.ts'
import type { AgreementCard, ClaimCard, OutletCard, PairCard, TopicCard } from '../api/schemas-across.ts'
import type { Article, Meeting, NameCard, Statement } from '../api/schemas.ts'
import type { Given } from '../told/statements.ts'

const CONTEXT = { '@context': 'https://schema.org' }

/** By the paths of the API that pages have. */
export const ABOUT: { readonly [path: string]: ((found: never) => object) | undefined } = {
  '/statements/{key}': statement,
  '/articles/{capture}': (article: Given<typeof Article>) => ({ ...CONTEXT, '@type': 'WebPage', '@id': article.link, name: article.headline, about: newsArticle(article) }),
  '/meetings/{id}': meeting,
  '/names/{name}': ({ name, link, kinds }: Given<typeof NameCard>) => ({ ...CONTEXT, '@type': 'ProfilePage', '@id': link, mainEntity: { ...(kinds.includes('person') && { '@type': 'Person' }), name } }),
  '/pairs/{pair}': ({ link, parties, meetings }: Given<typeof PairCard>) => ({ ...CONTEXT, '@type': 'CollectionPage', '@id': link, about: parties.map((name) => ({ name })), hasPart: meetings.map(brief) }),
  '/topics/{name}': topic,
  '/claims/{key}': ({ link, words, kind, speaker }: Given<typeof ClaimCard>) => ({ ...CONTEXT, '@type': kind === 'direct' ? 'Quotation' : 'Claim', '@id': link, text: words, ...(speaker !== null && { author: { name: speaker } }) }),
  '/outlets/{name}': ({ name, link, owner }: Given<typeof OutletCard>) => ({ ...CONTEXT, '@type': 'ProfilePage', '@id': link, mainEntity: { '@type': 'Organization', name, ...(owner !== null && { parentOrganization: { name: owner } }) } }),
  '/agreements/{name}': ({ name, link }: Given<typeof AgreementCard>) => ({ ...CONTEXT, '@type': 'WebPage', '@id': link, about: { '@type': 'CreativeWork', name } }),
}

/** What is verbatim is a quotation; what is reported is a claim. Whether its speaker is a person or a body is not always known, and not said. */
function statement({ link, kind, words, speaker, article }: Given<typeof Statement>): object {
  const isVerbatim = kind === 'direct'
  const said = { '@type': isVerbatim ? 'Quotation' : 'Claim', '@id': link, text: words, ...(speaker !== null && { author: { name: speaker } }) }
  return { ...CONTEXT, ...said, [isVerbatim ? 'isPartOf' : 'appearance']: newsArticle(article) }
}

type Brief = Pick<Given<typeof Statement>['article'], 'headline' | 'outlet' | 'url' | 'published'>

const newsArticle = ({ headline, outlet, url, published }: Brief) => ({
  ...{ '@type': 'NewsArticle', headline, url: webAddress(url), datePublished: published },
  ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
})

/** Under the name that newsrooms file it by, where it has one. */
function topic({ name, link, subject, meetings }: Given<typeof TopicCard>): object {
  const code = subject?.code?.replace('medtop:', '')
  const about = { '@type': 'DefinedTerm', name, ...(code && { sameAs: `http://cv.iptc.org/newscodes/mediatopic/${code}` }) }
  return { ...CONTEXT, '@type': 'CollectionPage', '@id': link, about, hasPart: meetings.map(brief) }
}

const brief = ({ link, sides, date }: Pick<Given<typeof Meeting>, 'link' | 'sides' | 'date'>) => ({ '@type': 'Event', '@id': link, name: sides.map(({ side }) => side).join(' – '), ...(date !== null && { startDate: date }) })

function meeting({ link, sides, date, sources }: Given<typeof Meeting>): object {
  return {
    ...{ ...CONTEXT, '@type': 'Event', '@id': link, name: sides.map(({ side }) => side).join(' – '), startDate: date },
    attendee: sides.map(({ side, principal }) => (principal === null ? { name: side } : { '@type': 'Person', name: principal, affiliation: { name: side } })),
    subjectOf: sources.map(newsArticle),
  }
}
