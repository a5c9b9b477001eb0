/** Elements and roles that hold a page's machinery, never its story. */
export const ASIDE_TAGS: ReadonlySet<string> = new Set('nav footer aside form dialog menu address figure figcaption caption'.split(' '))

export const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip'.split(' '))

const words = (list: string) => list.trim().split(/\s+/)

/** What page authors call the places that are not the story, as whole words of a class or an id. */
const ASIDE_WORDS = words(`
  comment comments commentlist disqus respond livefyre discussion
  share shares sharing sharer sharebar sharebox sharetools sharedaddy social socials follow addthis
  related relate relatedlinks relatedposts recommended recommendation recommendations recirc recirculation outbrain taboola
  readmore seealso popular trending mostread mostpopular teaser teasers promo promos promotion promoted upsell crosssell
  ad ads adv advert adverts advertisement advertising adsense adunit adslot adbox dfp sponsor sponsored sponsors
  newsletter newsletters signup subscribe subscription paywall regwall meter optin
  sidebar sidebars rail rightrail leftrail aside masthead footer footnav header navbar nav navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager toolbar topbar
  byline bylines dateline timestamp pubdate bio biography authorbox authorbio authors contributor
  tags taglist taxonomy topics keywords categories postmeta entrymeta meta metadata
  caption captions credit credits copyright attribution gallery slideshow carousel slider lightbox photo media video player
  cookie cookies consent gdpr popup modal overlay tooltip dropdown flyout hovercard banner interstitial
  poll quiz survey rating ratings login print printonly widget widgets disclaimer correction
  hidden hide invisible sr screenreader visuallyhidden offscreen noprint
`)

/** Takes "article-related", "c-share_bar", "adSlot"; leaves "shareholders", "download", "header" only as a whole word. */
export const ASIDE_NAME = new RegExp(`(?:^|[^a-z])(?:${ASIDE_WORDS.join('|')})(?![a-z])`)
