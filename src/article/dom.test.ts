import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { attribute, closest, collapse, Element, isBlock, nextNode, parseHtml, sourceOf, Text, walk } from './dom.ts'
import type { ParentNode } from './dom.ts'

function elements(root: ParentNode): Element[] {
  const found: Element[] = []
  for (let node = nextNode(root, root); node; node = nextNode(node, root)) if (node instanceof Element) found.push(node)
  return found
}

const find = (root: ParentNode, name: string): Element => elements(root).find((element) => element.name === name)!

/** All text under the node, a space where an element breaks the line. */
function textOf(root: ParentNode): string {
  let text = ''
  walk(root, {
    enter(node) {
      if (node instanceof Text) text += node.data
      if (isBlock(node)) text += ' '
      return !(node instanceof Element) || (node.name !== 'script' && node.name !== 'style')
    },
    leave(node) {
      if (isBlock(node)) text += ' '
    },
  })
  return collapse(text)
}

const texts: [name: string, html: string, expected: string][] = [
  ['white space is what a browser shows', '<p> one\n  two </p>', 'one two'],
  ['a block ends a word', '<div>one</div>two<p>three', 'one two three'],
  ['an inline element does not', '<p>out<b>let</b>s', 'outlets'],
  ['scripts and styles are not text', '<p>seen<script>var a = "<p>no</p>"</script><style>p{}</style>', 'seen'],
  ['entities are read, broken ones too', '<p>Q&amp;A &lt;b&gt; &eacute; caf&#233', 'Q&A <b> é café'],
  ['a comment hides what is in it', 'a<!-- <p>b</p> -->c', 'ac'],
  ['a truncated tag ends the page', '<p>one</p><p class="x', 'one'],
  ['NULs are dropped', '<p>o\0ne</p>', 'one'],
]
for (const [name, html, expected] of texts) test(name, () => assert.equal(textOf(parseHtml(html)), expected))

const repairs: [name: string, html: string, within: string, expected: string][] = [
  ['a paragraph ends where the next block begins', '<p>one<div>two</div>', 'p', 'one'],
  ['… also when a bold was left open in it', '<p><b>one<p>two', 'p', 'one'],
  ['a list item ends at the next', '<ul><li>one<li>two</ul>', 'li', 'one'],
  ['a nested list keeps its outer item open', '<ul><li>one<ul><li>two</ul>three<li>four</ul>', 'li', 'one two three'],
  ['a stray end tag closes nothing around the article', '<span><article><p>one</span>two</p></article>', 'article', 'onetwo'],
  ['an end tag in a cell does not close what holds the table', '<div><table><td>one</div>two</table>three</div>', 'div', 'onetwo three'],
  ['the head ends with the first thing that cannot be in it', '<head><title>t</title><p>one', 'head', 't'],
  ['a form closed inside another element leaves that open', '<form><div>one</form>two</div>', 'div', 'onetwo'],
]
for (const [name, html, within, expected] of repairs)
  test(name, () => assert.equal(textOf(find(parseHtml(html), within)), expected))

test('elements come in document order, in the body that the page left out', () => {
  const names = elements(parseHtml('<main><h1>a</h1><p>b<i>c</i></p></main><footer></footer>')).map((element) => element.name)
  assert.deepEqual(names, ['body', 'main', 'h1', 'p', 'i', 'footer'])
})

test('an attribute that is blank is unknown', () => {
  const [first, second] = elements(find(parseHtml('<p><a href=" /x "></a><a HREF=" "></a>'), 'p'))
  assert.deepEqual([attribute(first!, 'href'), attribute(second!, 'href'), attribute(first!, 'rel')], ['/x', null, null])
})

test('a script is read as it stands', () => {
  assert.equal(sourceOf(find(parseHtml('<script>a < b && "</p>"</script>'), 'script')), 'a < b && "</p>"')
})

test('the nearest element around a node is found', () => {
  const inner = find(parseHtml('<section id="a"><section id="b"><p>x</p></section></section>'), 'p')
  assert.equal(attribute(closest(inner, 'section')!, 'id'), 'b')
})

test('a hundred thousand levels overflow nothing', () => {
  const deep = parseHtml('<div><i>'.repeat(100_000) + 'x' + '</div>'.repeat(100_000) + '<p>after')
  assert.match(textOf(deep), /x ?.*after/)
})

test('any characters at all give a tree whose links agree', () => {
  const soup = fc.array(fc.constantFrom('<p>', '</p>', '<td>', '</table>', '<table>', '<b>', '</b>', 'x', '<li>', '</div>', '<div', '>', '&', '<svg/>'))
  fc.assert(fc.property(fc.oneof(soup.map((parts) => parts.join('')), fc.string()), (html) => {
    for (const element of elements(parseHtml(html))) {
      assert.ok(element.parent!.children.includes(element))
      element.children.forEach((child, i) => assert.equal(child.prev, element.children[i - 1] ?? null))
    }
  }))
})
