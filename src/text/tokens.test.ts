import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyText } from './any-text.test.ts'
import { textAt } from './span.ts'
import { tokens } from './tokens.ts'

// One space between two tokens.
const cases: [name: string, text: string, expected: string][] = [
  ['words and the full stop', 'They met on Monday.', 'They met on Monday .'],
  ['a possessive is two tokens', 'Orlov’s aide and Orlov\'s wife', 'Orlov ’s aide and Orlov \'s wife'],
  ['a plural possessive too', 'the States’ view', 'the States ’ view'],
  ['a negation takes its n along', 'He didn’t, can\'t, won’t.', 'He did n’t , ca n\'t , wo n’t .'],
  ['shortened verbs stand apart', 'We’ll say they’re sure I\'m late, you’d think we’ve lost', 'We ’ll say they ’re sure I \'m late , you ’d think we ’ve lost'],
  ['two words written as one', 'We cannot; Gonna go', 'We can not ; Gon na go'],
  ['an apostrophe inside a name', 'Mr. O’Hara of Côte d’Or at 5 o’clock', 'Mr. O’Hara of Côte d’Or at 5 o’clock'],
  ['elisions keep their apostrophe', "Get ’em in the '90s", "Get ’em in the '90s"],
  ['compounds are whole', 'the US-led, U.S.-led and 12-year-old talks', 'the US-led , U.S.-led and 12-year-old talks'],
  ['a dash is not a hyphen', 'talks--if any -- failed—badly – today - so', 'talks -- if any -- failed — badly – today - so'],
  ['abbreviations keep their dot', 'Mr. Doe and Sen. J. Roe, R-Ky., of the A.F.L.-C.I.O. at 5 p.m. in the U.S. today', 'Mr. Doe and Sen. J. Roe , R-Ky. , of the A.F.L.-C.I.O. at 5 p.m. in the U.S. today'],
  ['a court case', 'Doe v. Roe', 'Doe v. Roe'],
  ['"No." counts only before a number', 'No. 5 said no. Then 12 Mar. 2020 and Mar. Who', 'No. 5 said no . Then 12 Mar. 2020 and Mar . Who'],
  ['"I" is no initial', 'you and I.', 'you and I .'],
  ['numbers', '1,000.5 and 3.2bn, 10:30, 9/11, 10%, 1990s, the 3rd', '1,000.5 and 3.2bn , 10:30 , 9/11 , 10 % , 1990s , the 3rd'],
  ['money', '$5, €1.5m and US$3', '$ 5 , € 1.5m and US $ 3'],
  ['a list of numbers is not one number', '1, 2,3 and 4.', '1 , 2 , 3 and 4 .'],
  ['every quotation mark is a token', '“‘No,’” he said. "Yes" «da» „ja“', '“ ‘ No , ’ ” he said . " Yes " « da » „ ja “'],
  ['two apostrophes are one mark', "``No,'' he said. ''Yes.''", "`` No , '' he said . '' Yes . ''"],
  ['an ellipsis is one token', 'Well... and… so', 'Well ... and … so'],
  ['handles, tags, addresses', 'See @jane_doe, #peace and http://example.org/a?b=1, or www.example.com. Ask jane.doe@example.org.', 'See @jane_doe , #peace and http://example.org/a?b=1 , or www.example.com . Ask jane.doe@example.org .'],
  ['brackets', 'He told [Orlov] (again) so', 'He told [ Orlov ] ( again ) so'],
  ['a missing space after a full stop', 'It ended.Then', 'It ended . Then'],
  ['sites', 'Example.com, news.example.org and weather.gov', 'Example.com , news.example.org and weather.gov'],
  ['two owners', 'the Herald/Courier poll of AT&T', 'the Herald/Courier poll of AT&T'],
  ['accents and other scripts', 'Zoë e\u0301tait à Kyïv: Привет, мир.', 'Zoë e\u0301tait à Kyïv : Привет , мир .'],
  ['characters beyond the first plane stay whole', 'Hi 😀!', 'Hi 😀 !'],
  ['nothing', ' \n\t ', ''],
]
for (const [name, text, expected] of cases)
  test(name, () => assert.equal(tokens(text).map((span) => textAt(text, span)).join(' '), expected))

test('a part of a text has the offsets of the whole', () =>
  assert.deepEqual(tokens('Yes. No.', [5, 8]), [[5, 7], [7, 8]]))

test('no token reaches out of the part that was asked for', () =>
  assert.deepEqual(tokens('understanding', [0, 5]), [[0, 5]]))

test('tokens are in order, in the text, and miss no visible character', () =>
  fc.assert(fc.property(anyText, (text) => {
    let at = 0
    for (const [start, end] of tokens(text)) {
      assert.match(text.slice(at, start), /^\s*$/)
      assert.ok(start >= at && end > start)
      assert.doesNotMatch(text.slice(start, end), /\s/)
      at = end
    }
    assert.match(text.slice(at), /^\s*$/)
  })))
