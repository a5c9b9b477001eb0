/**
 * A news page around a story, as large and as full as the median page of the extraction set (117,000
 * characters, 800 elements, a third of it scripts and styles). All words of the theme are made up.
 */
export interface Story {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

const SITE = 'https://courier.example'
const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Weather', 'Opinion', 'Travel', 'Letters']
const PLACES = ['Arvenport', 'Low Fennick', 'Saint Orrel', 'Kestermouth', 'Upper Dalgan', 'Tarn Bridge']
const EVENTS = ['opens its harbour again', 'votes on the tram line', 'counts its swifts', 'says farewell to a teacher', 'finds an old map', 'mends the town clock']

const BLOCKS = { scripts: 20, styles: 120, cards: 90 } as const

export const pageOf = ({ headline, paragraphs }: Story): string => `<!DOCTYPE html>
<html lang="en">
${head(headline)}
<body class="single post-template">
${header()}
<main id="content"><div class="row">
<article class="post"><header><p class="kicker"><a href="/world">World</a></p><h1>${escaped(headline)}</h1>
<p class="byline">By <a rel="author" href="/by/ann-teller">Ann Teller</a></p><time datetime="2026-03-05T09:30:00Z">5 March 2026</time>${sharing()}</header>
<figure><img src="/i/1.jpg" alt=""><figcaption>The quay at ${PLACES[0]}. Photo: Courier</figcaption></figure>
<div class="entry-content">
${paragraphs.map(paragraph).join('\n')}
</div>${sharing()}</article>
<aside class="sidebar"><h3>Most read</h3>${cards(BLOCKS.cards / 2, 'most-read')}</aside>
</div><section class="related"><h3>Related articles</h3>${cards(BLOCKS.cards / 2, 'related')}</section></main>
${footer()}
${scripts()}
</body></html>`

const head = (headline: string): string => `<head><meta charset="utf-8"><title>${escaped(headline)} | The Courier</title>
<meta property="og:title" content="${escaped(headline)}"><meta property="og:site_name" content="The Courier"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-05T09:30:00Z"><link rel="canonical" href="${SITE}/world/story">
<script type="application/ld+json">${linkedData(headline)}</script>
<style>${many(BLOCKS.styles, (i) => `.grid-${i}{display:grid;grid-template-columns:repeat(${(i % 6) + 1},minmax(0,1fr));gap:${i % 24}px;color:#20${(i % 90) + 10}40}`)}</style></head>`

const linkedData = (headline: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: '2026-03-05T09:30:00Z', articleSection: 'World',
    author: [{ '@type': 'Person', name: 'Ann Teller' }], publisher: { '@type': 'Organization', name: 'The Courier' }, mainEntityOfPage: `${SITE}/world/story`,
  }).replaceAll('<', '\\u003c')

const header = (): string => `<a class="skip" href="#content">Skip to content</a><header class="site-header"><a class="logo" href="/"><svg viewBox="0 0 24 24"><path d="${many(40, (i) => `M${i} ${i * 3}l4 4`)}"/></svg></a>
<nav><ul class="menu">${SECTIONS.map((section) => `<li class="menu-item"><a href="/${section.toLowerCase()}">${section}</a><ul>${many(5, (i) => `<li><a href="/${section.toLowerCase()}/${i}">${PLACES[i]}</a></li>`)}</ul></li>`).join('')}</ul></nav>
<form role="search"><input type="search" placeholder="Search"><button>Search</button></form></header>
<div class="cookie-banner" role="dialog"><p>We use cookies to remember how you like to read.</p><button>Accept all</button><button>Settings</button></div>`

const sharing = (): string =>
  `<ul class="share">${['Facebook', 'X', 'WhatsApp', 'Email'].map((name) => `<li><a class="share-${name.toLowerCase()}" href="/share/${name}"><span>Share on ${name}</span></a></li>`).join('')}</ul>`

const paragraph = (text: string, i: number): string => `<p>${escaped(text)}</p>${i % 6 === 3 ? `<div class="ad-slot" id="ad-${i}"><span>Advertisement</span></div>` : ''}`

const cards = (count: number, kind: string): string =>
  many(count, (i) => `<div class="card card--compact ${kind}" data-component="teaser" data-position="${i}" data-tracking="module=${kind}&amp;rank=${i}&amp;origin=story"><a href="/${kind}/${i}"><img loading="lazy" src="/i/${i}.jpg" srcset="/i/${i}-320.jpg 320w, /i/${i}-640.jpg 640w, /i/${i}-1280.jpg 1280w" sizes="(min-width: 1024px) 320px, (min-width: 640px) 50vw, 100vw" alt=""><h4 class="card-title">${PLACES[i % 6]} ${EVENTS[(i * 5) % 6]}</h4></a><p class="excerpt">People in ${PLACES[(i + 1) % 6]} had waited for it since spring, and on Monday they came to see it.</p><span class="meta">${(i % 28) + 1} March 2026</span></div>`)

const footer = (): string => `<section class="newsletter"><h3>Our newsletter</h3><p>Sign up for the week in one letter.</p><form><input type="email"><button>Sign up</button></form></section>
<section id="comments"><h3>Leave a Reply</h3><p>Your email address will not be published.</p><textarea></textarea></section>
<footer class="site-footer"><ul>${['About us', 'Contact', 'Privacy', 'Terms of use', 'Advertise', 'Jobs'].map((name) => `<li><a href="/about">${name}</a></li>`).join('')}</ul><p>© 2026 The Courier. All rights reserved.</p></footer>`

const scripts = (): string => many(BLOCKS.scripts, (i) => `<script>window.q${i}=window.q${i}||[];${many(16, (k) => `q${i}.push({slot:"s${k}",sizes:[[300,250],[${k}28,90]],when:function(){return document.cookie.indexOf("c${k}")<0}});`)}</script>`)

const many = (count: number, one: (i: number) => string): string => Array.from({ length: count }, (_, i) => one(i)).join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
