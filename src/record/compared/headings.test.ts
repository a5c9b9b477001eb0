import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingOf } from './headings.ts'
import { miniSource } from '../mini-source.ts'
import { passagesOf } from './passages.ts'
import { type Point, pointsOf } from './points.ts'
import type { Entity } from '../record.ts'

const point = (text: string, topic: string | null): Point => ({ ...pointsOf(passagesOf(miniSource({ id: text, side: 'Ellmark', text })))[0]!, topic })

/** The same with a place that the text knows. */
const placed = (text: string, topic: string): Point => {
  const place = { id: 'e1', kind: 'place', name: topic, mentions: [], variants: [], role: null, side: null } as unknown as Entity // all that headings ask of it
  return { ...pointsOf(passagesOf(miniSource({ id: text, side: 'Ellmark', text, entities: [place] })))[0]!, topic }
}

/** The same with a body that it names. */
const named = (text: string, name: string): Point => {
  const body = { id: 'e1', kind: 'body', name, mentions: [[text.indexOf(name), text.indexOf(name) + name.length]], variants: [], role: null, side: null } as unknown as Entity // all that headings ask of it
  return { ...pointsOf(passagesOf(miniSource({ id: text, side: 'Ellmark', text, entities: [body] })))[0]!, topic: null }
}

const cases: [name: string, one: Point[], other: Point[], heading: string | null][] = [
  ['a topic that says what it is about heads the row', [point('They spoke of the Marrow pipeline in a video call.', 'the video call')], [], 'the video call'],
  ['the other side’s topic where the first says nothing', [point('They met every commitment on the Marrow pipeline.', 'shared commitment')], [point('The Marrow pipeline was discussed.', 'Marrow pipeline')], 'Marrow pipeline'],
  ['a subject that both name where no topic says anything', [point('They spoke of grain and of a failed election in Tolm.', 'failure')], [point('Elections in Tolm came to nothing.', null)], 'election'],
  ['a topic cut short is none', [point('They praised a significant U.S. grain export to the islands.', 'significant U.S.')], [], 'grain'],
  ['an adjective with what it belongs to', [point('They spoke of naval exercises near the Orm Strait.', null)], [], 'naval exercises'],
  ['what it is about before where it is', [placed('They will send the grain to Brannoc.', 'Brannoc')], [], 'grain'],
  ['a place for want of anything else', [placed('They will go to Brannoc by rail.', 'Brannoc')], [], 'Brannoc'],
  ['a topic of the whole statement heads only what speaks of it', [point('They want a stable supply of gas.', 'mutual interest')], [], 'supply'],
  ['how something changes is not what it is', [point('They noted the recent increase in vaccines.', 'recent increase')], [], 'vaccines'],
  ['what is named where no word belongs to a subject', [named('They praised the Halvard Quay.', 'Halvard Quay')], [], 'Halvard Quay'],
  ['nothing where nothing is known', [point('Quist Harbour was mentioned by Tomas Reuk.', null)], [], null],
]
for (const [name, one, other, expected] of cases) test(name, () => assert.equal(headingOf(one, other), expected))
