import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { KeptBearer } from '../../store/asked/asked-bearers.ts'
import type { Found } from '../../store/asked/search.ts'
import type { Queries } from '../../store/store.ts'
import { called } from './called.ts'

const said = (speaker: string | null) => ({ speaker, role: 'Mayor', side: 'Vesk' }) as Found
const knowing = (bearers: readonly KeptBearer[]) => ({ rows: async () => bearers }) as unknown as Queries
const bearer = (id: string, shares: boolean): KeptBearer => ({ id, name: 'Ana Orlo', kind: 'person', side: 'Orlonia', variants: [], roles: ['Minister', 'Envoy'], shares })
const names = async (text: string, speakers: readonly (string | null)[]) => (await called(text, speakers.map(said), knowing([]))).map(({ name }) => name)

test('whoever bears the words as a name is named, by an id where another is called so', async () => {
  assert.deepEqual(await called('ana orlo', [], knowing([bearer('ana-orlo', false)])), [{ name: 'Ana Orlo', path: '/names/Ana%20Orlo', about: ['Minister', 'Orlonia'] }])
  assert.deepEqual((await called('Ana Orlo', [], knowing([bearer('ana-orlo', true), bearer('ana-orlo-2', true)]))).map(({ path }) => path), ['/names/ana-orlo', '/names/ana-orlo-2'])
})

const cases: [name: string, text: string, speakers: (string | null)[], expected: string[]][] = [
  ['a surname leads to those of it who were found speaking, each once', 'holm', ['Per Holm', 'Ana Orlo', 'Per Holm', 'Kari Holm'], ['Per Holm', 'Kari Holm']],
  ['two who speak together are named by their own names', 'holm strait', ['Per Holm and Ana Orlo', 'Per Holm'], ['Per Holm']],
  ['part of a word is no name', 'hol', ['Per Holm', null], []],
]
for (const [name, text, speakers, expected] of cases) test(name, async () => assert.deepEqual(await names(text, speakers), expected))
