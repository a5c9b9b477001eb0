import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { decodeHtml } from './charset.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer)

const cases: [name: string, bytes: Uint8Array, contentType: string | undefined, expected: string, charset: string][] = [
  ['UTF-8 that nobody declares', utf8('Größe'), undefined, 'Größe', 'utf-8'],
  ['a byte order mark is no character', utf8('\ufeffcafé'), undefined, 'café', 'utf-8'],
  ['the header names an old charset', latin1('caf\xe9'), 'text/html; charset=ISO-8859-1', 'café', 'windows-1252'],
  ['the page names it itself', latin1('<meta charset="latin1">caf\xe9'), undefined, '<meta charset="latin1">café', 'windows-1252'],
  ['… in the old way', latin1('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">\xcc\xe8\xf0'), undefined,
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">Мир', 'windows-1251'],
  ['a header that says UTF-8 of what is not', latin1('caf\xe9, \x93yes\x94'), 'text/html; charset=utf-8', 'café, “yes”', 'windows-1252'],
  ['a header that says Latin-1 of UTF-8', utf8('“café”'), 'text/html; charset=iso-8859-1', '“café”', 'utf-8'],
  ['nobody says anything, but the language is known', latin1('<html lang="ru">\xcc\xe8\xf0'), undefined, '<html lang="ru">Мир', 'windows-1251'],
  ['a few bad bytes in UTF-8', Uint8Array.of(...utf8('größer, schöner, weiter für immer'), 0xe9, 0x20), undefined, 'größer, schöner, weiter für immer\ufffd ', 'utf-8'],
  ['UTF-8 cut off in a character', utf8('größte €').subarray(0, -1), undefined, 'größte ', 'utf-8'],
  ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, ...utf16('<p>é')), undefined, '<p>é', 'utf-16le'],
  ['UTF-16 without one', utf16('<p>é'), undefined, '<p>é', 'utf-16le'],
  ['a charset that nobody knows', utf8('<meta charset="klingon">ä'), undefined, '<meta charset="klingon">ä', 'utf-8'],
  ['Japanese in escape sequences', latin1('\x1b$B$"\x1b(B'), 'text/html; charset=iso-2022-jp', 'あ', 'iso-2022-jp'],
]
for (const [name, bytes, contentType, expected, charset] of cases)
  test(name, () => assert.deepEqual(decodeHtml(bytes, contentType), { html: expected, charset }))

test('any text written in UTF-8 reads back, whatever the header says', () => {
  const header = fc.constantFrom(undefined, 'text/html', 'text/html; charset=utf-8', 'text/html; charset=windows-1251')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), header, (text, contentType) => {
    const page = `<p>${text.replaceAll('\ufeff', '')}`
    assert.equal(decodeHtml(utf8(page), contentType).html, page)
  }))
})

test('any bytes at all give a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assert.equal(typeof decodeHtml(bytes).html, 'string')))
})
