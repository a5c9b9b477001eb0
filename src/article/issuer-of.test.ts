import { test } from 'node:test'
import assert from 'node:assert/strict'
import { articleFrom } from './take-in.ts'

// An official page of an invented state, saved without its address.
const page = (site: string) => `<html lang="en"><head><meta property="og:site_name" content="${site}">
<title>Conversation with President of Orland Ida Brin</title></head><body><h1>Conversation with President of Orland Ida Brin</h1>
<p>President of Morvia Teo Vey had a telephone conversation with President of Orland Ida Brin.</p>
<p>A thorough exchange of views took place on the border between the two countries. The leaders agreed to continue the dialogue, and instructed their foreign ministers to meet in the spring.</p>
<p>Teo Vey informed his colleague in detail about the work of the joint commission on the river, which is to end in May.</p></body></html>`

const cases: [name: string, site: string, issuer: string | null][] = [
  ['a saved page is issued by the body whose site it is', 'The Chancellery of Morvia', 'The Chancellery of Morvia'],
  ['a newspaper’s site issues no official account', 'Morvia Morning', null],
]
for (const [name, site, issuer] of cases)
  test(name, () => {
    const taken = articleFrom({ text: page(site) })
    assert.equal(taken.ok && taken.article.issuer, issuer)
  })

test('a press release that quotes its own people is a statement, not a report', () => {
  const text = `Lofoy Shipyards
Press release
For immediate release

Talks on shift work with Metal Workers' Union go on

Lofoy Shipyards and the Metal Workers' Union met today for a second round of talks on shift work in the harbour office.

"We have come a long way since March," said Ada Berg, Chief Executive of Lofoy Shipyards. She said that the company would present its new rota next week. Berg told the delegation that orders for two ships depend on it.

The parties agreed to meet again on 3 June.`
  const taken = articleFrom({ text })
  assert.equal(taken.ok && taken.article.kind, 'statement')
})
