import { test } from 'node:test'
import assert from 'node:assert/strict'
import { linkDensity } from './block-features.ts'
import { parseHtml } from './dom.ts'
import { pageBlocks } from './page-blocks.ts'

const texts = (html: string) => pageBlocks(parseHtml(html)).map((block) => block.text)

const cases: [name: string, html: string, expected: string[]][] = [
  ['each paragraph is a block', '<p>One\n  two</p><p>three', ['One two', 'three']],
  ['a line break stays in its block', '<p>One<br>two</p>', ['One\ntwo']],
  ['two line breaks part paragraphs', '<div>One<br>\n<br/>two<br><br><br>three</div>', ['One', 'two', 'three']],
  ['text around a block is a block of its own', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  ['inline elements do not part a line, not even unknown ones', '<p>o<b>n</b>e <x-term>two</x-term> <i>three</i></p>', ['one two three']],
  ['cells of a row stand in one line', '<table><tr><th>Port<th>Ships<tr><td>Nordhaven<td>12</table>', ['Port\tShips', 'Nordhaven\t12']],
  ['a cell with paragraphs is a place of its own', '<table><tr><td>menu<td><p>one</p><p>two</p></table>', ['menu', 'one', 'two']],
  ['what shows nothing is skipped', '<p>a<script>b</script><noscript>c</noscript><svg><text>d</text></svg><button>e</button></p>', ['a']],
  ['what is hidden is skipped', '<p>a</p><p hidden>b</p><p style="display: none">c</p><p style="display:block">d</p>', ['a', 'd']],
  ['soft hyphens and zero-width spaces are no letters', '<p>cease&shy;fire\u200b talks', ['ceasefire talks']],
  ['a hover card does not interrupt its line', '<p>Ada <span class="who">Lund<span class="tooltip__content">Ada Lund, 54</span></span> left.</p>', ['Ada Lund, 54', 'Ada Lund left.']],
]
for (const [name, html, expected] of cases) test(name, () => assert.deepEqual(texts(html), expected))

test('the share of links is known', () => {
  const [menu, told] = pageBlocks(parseHtml('<li><a href="/a">Harbour news</a></li><p>He <a href="/b">left</a> it.</p>'))
  assert.deepEqual([linkDensity(menu!), menu!.link, linkDensity(told!), told!.link], [1, '/a', 4 / 11, '/b'])
})

test('a picture between two blocks is noticed', () => {
  const blocks = pageBlocks(parseHtml('<p>one</p><div><img src="x"></div><p>two</p><p>three</p>'))
  assert.deepEqual(blocks.map((block) => block.afterImage), [false, true, false])
})
