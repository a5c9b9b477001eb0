import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { processorSeconds } from '../../test/processor-time.ts'
import { textAt } from '../text/span.ts'
import type { Article } from './article.ts'
import { articleFromPasted } from './pasted.ts'
import { themePhrases } from './theme-phrases.ts'

// Fictional, as every name in this file.
const P = [
  'The port of Nordhaven will open again on Thursday, the harbour board and the dockers’ union said after talks that lasted through the night.',
  '“We have an agreement that both sides can live with,” said Ada Lund, who chairs the board. “Nobody got all they asked for.”',
  'He resigned.',
  'The union, which called the strike three weeks ago, had asked for nine per cent. Its members will vote on the offer by Friday, a spokesman said.',
  'Ships have been waiting off the Sable Coast since the first week of May, and shops in the capital had begun to run short of fruit.',
] as const

interface Expected extends Partial<Pick<Article, 'headline' | 'section' | 'byline' | 'published' | 'creditedTo'>> {
  /** The lines of the body, in order. */
  readonly story: readonly string[]
  readonly headings?: readonly string[]
  readonly asides?: readonly string[]
}

const layouts: [name: string, text: string, expected: Expected][] = [
  ['Jannah: section, headline, credit below, comment form', `
Economy

Nordhaven port opens again after strike

by Harbour Wire

${P[0]}
${P[1]}

What was agreed

${P[3]}

Read the full story on Harbour Wire

Source
Harbour Wire
Show More

Related Articles

Leave a Reply

Your email address will not be published. Required fields are marked *

Back to top button`,
    { section: 'Economy', headline: 'Nordhaven port opens again after strike', byline: 'Harbour Wire', creditedTo: 'Harbour Wire', story: [P[0], P[1], 'What was agreed', P[3]], headings: ['What was agreed'] }],

  ['Newspaper: menu, breadcrumb, reading time, share bar, tags, author box, teasers', `
Skip to content
World
Politics
Economy
Sport
Search
Home › Economy › Ports

Nordhaven port opens again after strike

By Anna Berg - May 19, 2021
5 min read
1204 views

Facebook
Twitter
WhatsApp
Email

${P[0]}

Advertisement

${P[1]}

Also read: Dockers vote on pay

${P[4]}

TAGS
dockers
Nordhaven
strike
Previous article
Storm closes coast road
Next article
Fishermen ask for help

Anna Berg
Anna Berg covers the harbour for the Gazette.

RELATED ARTICLES MORE FROM AUTHOR

Storm closes coast road
Fishermen ask for help

© 2021 The Sable Gazette`,
    { headline: 'Nordhaven port opens again after strike', byline: 'Anna Berg', published: '2021-05-19', creditedTo: null, section: null, story: [P[0], P[1], P[4]], asides: ['Advertisement', 'Also read: Dockers vote on pay'] }],

  ['WordPress default: "Posted on", comments below', `
Nordhaven port opens again

Posted on May 19, 2021 by admin

${P[0]}

${P[3]}

Categories: Economy
Tags: dockers, strike

3 thoughts on “Nordhaven port opens again”

Jonas says:
May 20, 2021 at 8:00 am
I was there the whole night and nobody told us that the talks had ended, which is a shame for the board.

Reply`,
    { headline: 'Nordhaven port opens again', byline: null, published: '2021-05-19', section: 'Economy', story: [P[0], P[3]] }],

  ['an agency: dateline, no byline, editors at the end', `
Nordhaven port to open again Thursday

NORDHAVEN, May 19 (Harbour Wire) - ${P[0]}
${P[1]}
(Reporting by Anna Berg; Editing by Jonas Holt)

Our Standards: The Harbour Wire Trust Principles.`,
    { headline: 'Nordhaven port to open again Thursday', creditedTo: 'Harbour Wire', story: [`NORDHAVEN, May 19 (Harbour Wire) - ${P[0]}`, P[1]] }],

  ['standfirst above the byline, caption and credit below it', `
Business

‘Nobody got all they asked for’: Nordhaven port opens again

Dockers and board agree after a night of talks, and ships may unload from Thursday

Anna Berg, Harbour Correspondent
Wed 19 May 2021 14.05 BST

Ships off the Sable Coast. Photograph: Jonas Holt/Harbour Pictures

${P[0]}

${P[2]}

${P[4]}

Explore more on these topics
Ports
Unions
Share
Reuse this content`,
    { section: 'Business', headline: '‘Nobody got all they asked for’: Nordhaven port opens again', byline: 'Anna Berg', published: '2021-05-19',
      story: ['Dockers and board agree after a night of talks, and ships may unload from Thursday', P[0], P[2], P[4]] }],

  ['one line for each paragraph and no empty line at all', `Economy
Nordhaven port opens again after strike
By Anna Berg
19 May 2021
${P[0]}
The offer
${P[3]}
Related Articles
Storm closes coast road`,
    { section: 'Economy', headline: 'Nordhaven port opens again after strike', byline: 'Anna Berg', published: '2021-05-19', story: [P[0], 'The offer', P[3]], headings: ['The offer'] }],

  ['German: Anzeige, Lesezeit, Quelle, Kommentare', `
Wirtschaft

Hafen von Nordhaven öffnet nach Streik wieder

Von Anna Berg
19. Mai 2021, 14:05 Uhr
Lesezeit: 3 Minuten

Teilen

Der Hafen von Nordhaven öffnet am Donnerstag wieder, teilten Hafenrat und Gewerkschaft nach nächtlichen Gesprächen mit.

Anzeige

„Wir haben eine Einigung, mit der beide Seiten leben können“, sagte die Vorsitzende Ada Lund am Mittwoch.

Lesen Sie auch: Sturm sperrt Küstenstraße

Die Mitglieder stimmen bis Freitag über das Angebot ab, sagte ein Sprecher der Gewerkschaft.

Quelle: dpa

Zur Startseite
Kommentare (12)`,
    { section: 'Wirtschaft', headline: 'Hafen von Nordhaven öffnet nach Streik wieder', byline: 'Anna Berg', published: '2021-05-19', creditedTo: 'dpa', asides: ['Anzeige', 'Lesen Sie auch: Sturm sperrt Küstenstraße'],
      story: ['Der Hafen von Nordhaven öffnet am Donnerstag wieder, teilten Hafenrat und Gewerkschaft nach nächtlichen Gesprächen mit.',
        '„Wir haben eine Einigung, mit der beide Seiten leben können“, sagte die Vorsitzende Ada Lund am Mittwoch.', 'Die Mitglieder stimmen bis Freitag über das Angebot ab, sagte ein Sprecher der Gewerkschaft.'] }],

  ['Russian: рубрика, источник, читайте также', `
Экономика

Порт Нордхавен снова откроется после забастовки

19 мая 2021, 14:05

Порт Нордхавен снова откроется в четверг, сообщили совет гавани и профсоюз докеров после ночных переговоров.

Реклама

«У нас есть соглашение, с которым могут жить обе стороны», — сказала председатель совета Ада Лунд.

Источник: Портовый вестник

Читайте также
Шторм закрыл прибрежную дорогу
Рыбаки просят помощи

Комментарии`,
    { section: 'Экономика', headline: 'Порт Нордхавен снова откроется после забастовки', published: '2021-05-19', creditedTo: 'Портовый вестник', asides: ['Реклама'],
      story: ['Порт Нордхавен снова откроется в четверг, сообщили совет гавани и профсоюз докеров после ночных переговоров.', '«У нас есть соглашение, с которым могут жить обе стороны», — сказала председатель совета Ада Лунд.'] }],

  ['Chinese: 来源 above the story, 责任编辑 below', `
首页 > 经济 > 正文

诺德港罢工结束后将于周四重新开放

2021年05月19日 14:05 来源：海港社

诺德港将于周四重新开放，港口委员会与码头工人工会在通宵谈判后表示。

“我们达成了双方都能接受的协议，”主持委员会的阿达·伦德说。

责任编辑：安娜

分享到：
微信 微博`,
    { headline: '诺德港罢工结束后将于周四重新开放', published: '2021-05-19', creditedTo: '海港社', story: ['诺德港将于周四重新开放，港口委员会与码头工人工会在通宵谈判后表示。', '“我们达成了双方都能接受的协议，”主持委员会的阿达·伦德说。'] }],

  ['French: publicité, à lire aussi, mots-clés', `
Économie

Le port de Nordhaven rouvre après la grève

Par Anna Berg
Publié le 19 mai 2021 à 14h05

Le port de Nordhaven rouvrira jeudi, ont annoncé le conseil du port et le syndicat des dockers après une nuit de négociations.

À lire aussi : La tempête ferme la route côtière

« Nous avons un accord avec lequel les deux parties peuvent vivre », a déclaré Ada Lund, qui préside le conseil.

Mots-clés : dockers, grève
Partager
Laisser un commentaire`,
    { section: 'Économie', headline: 'Le port de Nordhaven rouvre après la grève', byline: 'Anna Berg', published: '2021-05-19', asides: ['À lire aussi : La tempête ferme la route côtière'],
      story: ['Le port de Nordhaven rouvrira jeudi, ont annoncé le conseil du port et le syndicat des dockers après une nuit de négociations.', '« Nous avons un accord avec lequel les deux parties peuvent vivre », a déclaré Ada Lund, qui préside le conseil.'] }],

  ['related stories with a sentence below each, in the middle of the story', `
Nordhaven port opens again after strike

${P[0]}

Related Articles
Storm closes coast road
The road along the Sable Coast was closed on Monday …
Fishermen ask for help
Fishermen asked the government on Monday for …

${P[3]}

${P[4]}`,
    { headline: 'Nordhaven port opens again after strike', story: [P[0], P[3], P[4]],
      asides: ['Related Articles', 'Storm closes coast road', 'The road along the Sable Coast was closed on Monday …', 'Fishermen ask for help', 'Fishermen asked the government on Monday for …'] }],

  ['cookie notice and newsletter around and within', `
We use cookies to give you the best experience on our website. Read our policy to learn more.
Accept all
Reject all

Nordhaven port opens again after strike

${P[0]}

Sign up for our morning newsletter
Enter your email
Subscribe

${P[4]}

This article was originally published by Harbour Wire. Read the original article.`,
    { headline: 'Nordhaven port opens again after strike', creditedTo: 'Harbour Wire', story: [P[0], P[4]], asides: ['Sign up for our morning newsletter', 'Enter your email', 'Subscribe'] }],

  ['Spanish: publicidad, te puede interesar, fuente', `
Economía

El puerto de Nordhaven reabre tras la huelga

Por Anna Berg
19 de mayo de 2021

El puerto de Nordhaven reabrirá el jueves, anunciaron el consejo y el sindicato tras una noche de negociaciones.

Publicidad

Los miembros votarán la oferta antes del viernes, dijo un portavoz del sindicato de estibadores.

Te puede interesar
La tormenta cierra la carretera

Fuente: EFE

Deja una respuesta`,
    { section: 'Economía', headline: 'El puerto de Nordhaven reabre tras la huelga', byline: 'Anna Berg', published: '2021-05-19', creditedTo: 'EFE', asides: ['Publicidad'],
      story: ['El puerto de Nordhaven reabrirá el jueves, anunciaron el consejo y el sindicato tras una noche de negociaciones.', 'Los miembros votarán la oferta antes del viernes, dijo un portavoz del sindicato de estibadores.'] }],

  ['Turkish: kaynak, ilgili haberler', `
Ekonomi

Nordhaven limanı grevden sonra yeniden açılıyor

19 Mayıs 2021 14:05

Nordhaven limanı perşembe günü yeniden açılacak, liman kurulu ve sendika gece boyu süren görüşmelerden sonra duyurdu.

Reklam

Sendika sözcüsü, üyelerin teklifi cuma gününe kadar oylayacağını söyledi ve ayrıntı vermedi.

Kaynak: Anadolu Ajansı

İlgili Haberler
Fırtına sahil yolunu kapattı`,
    { section: 'Ekonomi', headline: 'Nordhaven limanı grevden sonra yeniden açılıyor', published: '2021-05-19', creditedTo: 'Anadolu Ajansı',
      story: ['Nordhaven limanı perşembe günü yeniden açılacak, liman kurulu ve sendika gece boyu süren görüşmelerden sonra duyurdu.', 'Sendika sözcüsü, üyelerin teklifi cuma gününe kadar oylayacağını söyledi ve ayrıntı vermedi.'] }],

  ['Arabic: اقرأ أيضا, المصدر', `
اقتصاد

ميناء نوردهافن يفتح من جديد بعد الإضراب

19 مايو 2021

قال مجلس الميناء ونقابة العمال إن ميناء نوردهافن سيفتح من جديد يوم الخميس بعد محادثات استمرت طوال الليل.

اقرأ أيضا: العاصفة تغلق الطريق الساحلي

وقال متحدث باسم النقابة إن الأعضاء سيصوتون على العرض بحلول يوم الجمعة.

المصدر: رويترز

اترك تعليقاً`,
    { section: 'اقتصاد', headline: 'ميناء نوردهافن يفتح من جديد بعد الإضراب', published: '2021-05-19', creditedTo: 'رويترز',
      story: ['قال مجلس الميناء ونقابة العمال إن ميناء نوردهافن سيفتح من جديد يوم الخميس بعد محادثات استمرت طوال الليل.', 'وقال متحدث باسم النقابة إن الأعضاء سيصوتون على العرض بحلول يوم الجمعة.'] }],

  ['Ukrainian, Polish, Italian, Portuguese, Dutch furniture between paragraphs', `
Nordhaven port opens again after strike

${P[0]}

Читайте також: Шторм закрив дорогу
Czytaj także: Burza zamknęła drogę
Leggi anche: La tempesta chiude la strada
Leia também: Tempestade fecha a estrada
Lees ook: Storm sluit kustweg

${P[4]}`,
    { headline: 'Nordhaven port opens again after strike', story: [P[0], P[4]] }],

  ['wrapped to a width, as mail and terminals do', `
Nordhaven port opens again after strike

By Anna Berg

The port of Nordhaven will open again on Thursday, the harbour
board and the dockers’ union said after talks that lasted through
the night. Nobody was hurt in the strike, which began on the third
of May.

What was agreed

Its members will vote on the offer by Friday, a spokesman said on
the steps of the harbour board, where they had waited since noon.`,
    { headline: 'Nordhaven port opens again after strike', byline: 'Anna Berg', headings: ['What was agreed'],
      story: ['The port of Nordhaven will open again on Thursday, the harbour\nboard and the dockers’ union said after talks that lasted through\nthe night. Nobody was hurt in the strike, which began on the third\nof May.',
        'What was agreed', 'Its members will vote on the offer by Friday, a spokesman said on\nthe steps of the harbour board, where they had waited since noon.'] }],

  ['Ghost and Substack: name, date and reading time in a bar, paywall below', `
Nordhaven port opens again after strike
And why the fruit was gone by Sunday
Anna Berg
May 19, 2021
∙ Paid
12
3
Share

${P[0]}

${P[4]}

Already a subscriber? Sign in
Discussion about this post
Comments`,
    { headline: 'Nordhaven port opens again after strike', byline: 'Anna Berg', published: '2021-05-19', story: ['And why the fruit was gone by Sunday', P[0], P[4]] }],

  ['Drupal: "Submitted by", terms below', `
Nordhaven port opens again after strike

Submitted by Anna Berg on Wed, 05/19/2021 - 14:05

${P[0]}
${P[3]}

Tags: ports
Log in or register to post comments`,
    { headline: 'Nordhaven port opens again after strike', byline: 'Anna Berg', published: '2021-05-19', story: [P[0], P[3]] }],

  ['a last paragraph about the author', `
Nordhaven port opens again after strike

By Anna Berg

${P[0]}

${P[4]}

Anna Berg covers the harbour for the Gazette. Write to her at berg@gazette.example.`,
    { headline: 'Nordhaven port opens again after strike', byline: 'Anna Berg', story: [P[0], P[4]] }],

  ['a letterhead above the title', `
Ministry of Ports of Nordhaven

Port opens again after three weeks

Nordhaven, 19 May 2021

${P[0]}

${P[4]}`,
    { headline: 'Port opens again after three weeks', published: '2021-05-19', story: [P[0], P[4]] }],

  ['the headline alone', 'Nordhaven port opens again after strike', { headline: 'Nordhaven port opens again after strike', story: [] }],
  ['the story alone', `${P[0]}\n${P[1]}\n${P[2]}`, { headline: null, section: null, story: [P[0], P[1], P[2]] }],
  ['a headline that asks', `Who won the strike?\n\n${P[0]}\n\n${P[1]}`, { headline: 'Who won the strike?', story: [P[0], P[1]] }],
  ['a headline with a full stop, in the capitals of one', `Nordhaven Port Opens Again After Strike.\n\n${P[0]}\n\n${P[1]}`, { headline: 'Nordhaven Port Opens Again After Strike.', story: [P[0], P[1]] }],
  ['a list keeps its points', `What the offer says\n\nThe board offers:\n• Six per cent from July\n• A day off at midsummer\n\n${P[3]}`,
    { headline: 'What the offer says', story: ['The board offers:', '• Six per cent from July', '• A day off at midsummer', P[3]], headings: [] }],
]

for (const [name, text, { story, headings, asides, ...fields }] of layouts)
  test(name, () => {
    const article = articleFromPasted(text)
    assert.deepEqual(article.blocks.map(({ span }) => textAt(text, span)), story)
    assert.deepEqual(Object.fromEntries(Object.keys(fields).map((key) => [key, article[key as keyof typeof fields]])), fields)
    if (headings) assert.deepEqual(article.headings.map((span) => textAt(text, span)), headings)
    if (asides) assert.deepEqual(article.asides.map((span) => textAt(text, span)), asides)
  })

// Laws

const phrases = themePhrases.flatMap(({ phrases }) => phrases.split('|')).map((phrase) => phrase.trim().replace('#', '3').replace('…', ' Sable Gazette '))
const furniture = fc.array(fc.constantFrom(...phrases), { maxLength: 8 }).map((lines) => lines.join('\n'))
const story = fc.shuffledSubarray([...P], { minLength: 3 }).map((lines) => [P[0], ...lines].join('\n\n'))
const page = fc.tuple(fc.array(fc.oneof(fc.constantFrom(...phrases, ...P, 'What was agreed', 'Anna Berg', '19 May 2021', ''), fc.string()), { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end))

const bodyOf = (text: string): string => textAt(text, articleFromPasted(text).body)

test('the theme’s words above and below change nothing of the story', () => {
  fc.assert(fc.property(furniture, story, furniture, (above, story, below) => {
    assert.equal(bodyOf(`${above}\n\nNordhaven port opens again after strike\n\n${story}\n\n${below}`), story)
  }))
})

test('a story pasted by itself is all story', () => {
  fc.assert(fc.property(story, (story) => assert.equal(bodyOf(story), story)))
  for (const [, text] of layouts) {
    const body = bodyOf(text)
    if (body.startsWith(P[0].slice(0, 20))) assert.equal(bodyOf(body), body)
  }
})

test('the text is kept, spans lie in it in order, and blocks and asides hold every word of the body', () => {
  fc.assert(fc.property(page, (text) => {
    const article = articleFromPasted(text)
    assert.equal(article.text, text)
    const parts = [...article.blocks.map(({ span }) => span), ...article.asides].sort((a, b) => a[0] - b[0])
    let rest = ''
    let end = article.body[0]
    for (const [start, stop] of parts) {
      assert.ok(start >= end && stop > start && stop <= article.body[1])
      rest += text.slice(end, start)
      end = stop
    }
    assert.equal((rest + text.slice(end, article.body[1])).trim(), '')
    for (const heading of article.headings) assert.ok(article.blocks.some(({ kind, span }) => kind === 'heading' && span === heading))
  }))
})

test('line ends of Windows change nothing', () => {
  for (const [name, text] of layouts) {
    const there = text.replaceAll('\n', '\r\n')
    const lines = (text: string): string[] => articleFromPasted(text).blocks.map(({ span }) => textAt(text, span).replaceAll('\r', ''))
    assert.deepEqual(lines(there), lines(text), name)
  }
})

test('no paragraph is lost, whatever the theme says around it', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(P[0], P[1], P[3], P[4]), fc.constantFrom(...['share', 'advert', 'photo', 'meta'].flatMap(ofKind))), { minLength: 1, maxLength: 6 }), (pairs) => {
    const text = `Nordhaven port opens again after strike\n\n${pairs.flat().join('\n\n')}`
    const kept = articleFromPasted(text).blocks.map(({ span }) => textAt(text, span))
    assert.deepEqual(kept, pairs.map(([paragraph]) => paragraph))
  }))
})

function ofKind(kind: string): string[] {
  return themePhrases.filter((row) => row.kind === kind).flatMap(({ phrases }) => phrases.split('|').map((phrase) => phrase.trim()).filter((phrase) => !/[…#]/.test(phrase)))
}

test('a line of a megabyte and a page of 20,000 lines are read in good time', () => {
  const page = `Nordhaven port opens again\n${`${P[2]}\nShare\nWhat was agreed\nRelated\n`.repeat(5_000)}`
  assert.ok(processorSeconds(() => ['word '.repeat(200_000), 'x'.repeat(1_000_000), page].map((text) => articleFromPasted(text))) < 6)
})

const example = new URL('../../../shared/example/', import.meta.url)
const skip = existsSync(example) ? false : 'the worked example lies in shared/, which is not here'

test('the worked example: section, headline, credit, body and headings as an editor takes them', { skip }, () => {
  const text = readFileSync(new URL('article.txt', example), 'utf8')
  const { article: expected } = JSON.parse(readFileSync(new URL('record.json', example), 'utf8'))
  const { section, headline, creditedTo, url, published, body, headings, blocks } = articleFromPasted(text)
  const { dropped, fullStoryAt, ...fields } = expected
  assert.deepEqual({ section, headline, creditedTo, url, published, body, headings }, fields)
  for (const line of dropped) assert.ok(!blocks.some(({ span }) => textAt(text, span) === line), line)
  assert.equal(creditedTo, fullStoryAt)
})

const news = new URL('../../../shared/data/polnear/dev.jsonl.gz', import.meta.url)

test('of news that is already just the story nothing is lost', { skip: existsSync(news) ? false : 'the news texts lie in shared/, which is not here' }, () => {
  const texts = gunzipSync(readFileSync(news)).toString().trim().split('\n').map((line): string => JSON.parse(line).text)
  let letters = 0
  let kept = 0
  for (const text of texts) {
    letters += text.replace(/\s+/g, '').length
    const { blocks, headline } = articleFromPasted(text)
    for (const { span } of blocks) kept += textAt(text, span).replace(/\s+/g, '').length
    kept += headline?.replace(/\s+/g, '').length ?? 0
  }
  assert.ok(kept / letters >= 0.99, `${kept / letters}`) // 0.998
})
