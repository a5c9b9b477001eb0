import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { minified, PARTS, STYLE } from './style.ts'

const cases: [name: string, css: string, expected: string][] = [
  ['remarks are for whoever writes it', '/* It’s a remark: {} */ p { color: red; } /* and one more */', 'p{color:red}'],
  ['white space goes where it says nothing', 'h1,\nh2 {\n  margin: 0 auto;\n  padding: 0;\n}\n', 'h1,h2{margin:0 auto;padding:0}'],
  ['and stays between elements', '.a .b > c + d :is(e, f) { top: 0 }', '.a .b>c + d :is(e,f){top:0}'],
  ['and around the signs of a sum', 'p { width: calc(100% - 2rem); }', 'p{width:calc(100% - 2rem)}'],
  ['what a page shows is left as it is', "p::after { content: ' ;  } '; }", "p::after{content:' ;  } '}"],
  ['a rule within a rule closes both', '@media print { p { top: 0; } }', '@media print{p{top:0}}'],
]
for (const [name, css, expected] of cases) test(name, () => assert.equal(minified(css), expected))

test('every part of the style is joined', () => {
  assert.deepEqual(readdirSync(new URL('../../../public/style/', import.meta.url)).sort(), PARTS.map((it) => `${it}.css`).sort())
})

test('the style can be written into a page: nothing in it ends it', () => {
  assert.doesNotMatch(STYLE, /<|@import/)
})
