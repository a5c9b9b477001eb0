import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyText } from '../../text/any-text.test.ts'
import { attributed, type Mark } from './attributed.ts'

const TEXT = 'Kell said that Venn told Reuk that the port would close.'
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const shown = (text: string, marks: readonly Mark[]) => attributed(text, [0, text.length], marks).join('')
const bare = (shownText: string) => shownText.replace(/<span class="hidden">.*?<\/span>|<a class="m-number".*?<\/a>|<[^>]*>/gs, '')

test('what somebody passes on lies within what he says, with source, cue and content of its own', () => {
  const marks: Mark[] = [
    { kind: 'source', point: 1, span: at('Kell') },
    { kind: 'cue', point: 1, span: at('said') },
    { kind: 'content', point: 1, span: at('that Venn told Reuk that the port would close') },
    { kind: 'source', point: 2, span: at('Venn') },
    { kind: 'content', point: 2, span: at('that the port would close') },
  ]
  assert.equal(
    shown(TEXT, marks).replace(/<span class="hidden">.*?<\/span>/g, ''),
    '<span class="m-source">Kell</span> <span class="m-cue">said</span> ' +
      '<mark class="m-content"><a class="m-number" href="#point-1" aria-label="Point 1">1</a>that <span class="m-source">Venn</span> told Reuk ' +
      '<mark class="m-content m-inner"><a class="m-number" href="#point-2" aria-label="Point 2">2</a>that the port would close</mark></mark>.',
  )
})

test('marks that overlap are cut where one ends, and numbered once', () => {
  const html = shown('abcdef', [{ kind: 'content', point: 1, span: [0, 4] }, { kind: 'content', point: 2, span: [2, 6] }])
  assert.equal(bare(html), 'abcdef')
  assert.deepEqual(html.match(/#point-\d/g), ['#point-1', '#point-2'])
})

test('text stays text', () => {
  assert.match(shown('<b>&', [{ kind: 'cue', point: 1, span: [0, 3] }]), /^<span class="m-cue"><span class="hidden">[^<]*<\/span>&lt;b&gt;<\/span>&amp;$/)
})

const marks = fc.array(fc.record({ kind: fc.constantFrom('source' as const, 'cue' as const, 'content' as const), point: fc.nat(9), span: fc.tuple(fc.integer({ min: -3, max: 90 }), fc.integer({ min: -3, max: 90 })) }))

test('whatever is marked, every character is there once and in its place', () => {
  fc.assert(fc.property(anyText, marks, (text, all) => assert.equal(bare(shown(text, all)), shown(text, []))))
})

test('a text in which everybody quotes everybody is no burden', () => {
  const text = 'x'.repeat(4_000)
  const nested = Array.from({ length: 400 }, (_, i): Mark => ({ kind: 'content', point: i, span: [i, 4_000 - i] }))
  assert.equal(shown(text, nested).match(/<mark/g)!.length, 400)
})
