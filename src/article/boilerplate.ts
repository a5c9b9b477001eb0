/**
 * What page authors call the places that are not the story: tags, roles, and words in a class or an id.
 * A word counts whole ("share-bar", "shareBar", never "shareholder"); a hyphen in the table is any joint or none.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const ASIDE_TAGS: ReadonlySet<string> = new Set(list('nav footer aside form dialog menu address figcaption caption'))

export const ASIDE_ROLES: ReadonlySet<string> = new Set(list(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip'))

/** Never the story, however much text is in it. */
const REMOTE = list('comment comments comment-list comment-links comment-section comment-area comment-form user-comments kommentare comentarios commentaires commenti disqus respond livefyre footer cookie cookies consent gdpr')

/** What a line of text hides until the pointer is on it, or never shows: "rollover-people-block", "tooltip__content", "sr-only". */
const TUCKED = list(`
  sr-only screen-reader screen-reader-text visually-hidden hovercard hover-card
  rollover-block rollover-content tooltip-text tooltip-content tooltip-block popover-content popover-body popup-content
`)

/** Not the story, unless most of what is to read on the page is in it: then the name means something else. */
const BESIDE = list(`
  share shares sharing sharer share-bar share-box share-tools sharedaddy follow addthis teilen compartir partager condividi
  related relate related-links related-posts recommended recommendation recommendations recirc recirculation outbrain taboola
  relacionadas relacionados verwandte leseempfehlung mehr-zum-thema correlati
  read-more see-also popular trending most-read most-popular teaser teasers promo promos promotion promoted upsell cross-sell
  ad ads adv advert adverts advertisement advertising adsense ad-unit ad-slot ad-box dfp sponsor sponsored sponsors werbung anzeige publicidad publicite pubblicita
  newsletter newsletters sign-up subscribe subscription paywall regwall cta
  sidebar sidebars rail right-rail left-rail aside masthead nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs
  pagination pager toolbar topbar
  byline bylines dateline timestamp pub-date bio biography author-box author-bio author author-info authors contributor autor autoren auteur
  tags tag-list etiquetas schlagworte taxonomy keywords categories post-meta entry-meta meta metadata post-info
  caption captions credit credits copyright attribution bildunterschrift bildnachweis bildquelle
  popup modal overlay tooltip dropdown flyout interstitial
  poll quiz survey rating ratings login print print-only
  hidden hide invisible offscreen no-print
`)

/** Frames around pictures, videos and posts of others: what is quoted in them is the story's, the rest is captions and buttons. */
const FRAME = list('social socials media photo photos gallery slideshow carousel slider lightbox video video-player audio-player header')

const wordsOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words.map((word) => word.replaceAll('-', '[-_]*')).join('|')})(?![a-z])`)

/** Takes "site-footer"; leaves "footerless". */
export const REMOTE_NAME = wordsOf(REMOTE)
/** Takes "article-related", "c-share_bar"; leaves "shareholders", "download". */
export const BESIDE_NAME = wordsOf([...BESIDE, ...TUCKED])
/** Takes "media-embed"; leaves "mediation". */
export const FRAME_NAME = wordsOf(FRAME)
/** Takes "tooltip__content"; leaves "tooltip", which may hold the word that is explained. */
export const TUCKED_NAME = wordsOf(TUCKED)

/** Class words that tell what a page is about or what a place has or does, not what it is: "tag-video", "has-sidebar", "paywall-on". */
export const DESCRIPTION = /(?<!\S)(?:(?:has|with|without|no|tag|category|cat|topic)[-_]\S+|\S*(?:[-_](?:on|off|enabled|disabled|optional)|label[-_]hidden)(?!\S))/g
