/** What a class or id says of the part of the page that it names. */
export interface PartOfPage {
  /** Not the article: a sidebar, a menu, comments, other articles. */
  readonly isAside: boolean
  readonly isByline: boolean
  readonly isDate: boolean
  /** The date is that of a change. */
  readonly isModified: boolean
  /** The trail "Home › Politics › …". */
  readonly isTrail: boolean
}

/** Names are made of words: `word('date')` takes "entry-date" and "date published", and leaves "update". */
const word = (words: string): string => `(?:^|[\\s_-])(?:${words.split(' ').join('|')})(?=$|[\\s_-])`
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i')

const ASIDE = anyOf(
  // Takes "related-posts", "c-sidebar"; leaves "has-sidebar", "no-related", "navy".
  word('related recommend\\w* sidebar teasers? popular trending promos? nav navbar menu navigation most-?read read-?more newsletter carousel ticker weather masthead cookie\\w* kommentare? commentlist')
    .replace('(?:related', '(?<!(?:has|no|with|without|show)[_-])(?:related'),
  // The site's own foot; "article-footer" is often where the article's byline stands.
  word('(?:site|page|global|main)-?footer'),
  // Takes "comments", "user-comments"; leaves "entry-meta social-comments-above", a counter under the headline.
  '(?:^|\\s)comments?(?=$|[\\s_-])', '[_-]comments(?=$|\\s)')

const BYLINE = anyOf(
  // Takes "articleAuthor"; leaves "authority".
  'by-?line', 'author(?!i[sztn])', 'auteur', 'verfasser', 'redakteur', 'journalist(?!en)',
  word('autor(?:es|in|en)? autore by vcard writer written-?by posted-?by contributors? signature firma assinatura'))
/** About the author, but not the name alone: "author-bio", "tweet-authors". */
const NOT_BYLINE = anyOf('avatar', 'image', 'photo', 'foto', word('bio'), 'biograph', 'about', 'desc', 'blurb', 'social', 'follow', 'share', 'tweet', 'count', 'comment', 'quote')

const DATE = anyOf(
  // Takes "pubdate", "entry_date"; leaves "datepicker" and, but for "date-updated", what was changed.
  '(?:^|[\\s_-]|pub|post|article|release|entry)date(?!picker|base)', 'publish', '(?:^|[\\s_-])posted', 'datum', 'fecha', 'dateline', 'veroeffentlicht',
  word('time(?:stamp)?'))
const MODIFIED = anyOf('updat', 'modif', 'aktualis', 'actualiz', 'mise-a-jour')
/** Themes put "updated" beside it on every date: `<time class="entry-date published updated">`. */
const PUBLISHED = anyOf('publish', 'entry-date', 'post-date', 'posted')

const TRAIL = anyOf(word('breadcrumbs? brotkrumen brodcrumb rootline fil-ariane migas'))

export const partNamed = (names: string): PartOfPage => ({
  isAside: ASIDE.test(names),
  isByline: BYLINE.test(names) && !NOT_BYLINE.test(names),
  isDate: DATE.test(names),
  isModified: MODIFIED.test(names) && !PUBLISHED.test(names),
  isTrail: TRAIL.test(names),
})
