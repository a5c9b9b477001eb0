import { test } from 'node:test'
import assert from 'node:assert/strict'
import { alertsSuite, called } from './alerts-suite.ts'
import { newStore, temporaryFolder } from './stores.ts'

alertsSuite(newStore)

test('an alert is added with a secret that is shown once, listed and removed', async (t) => {
  const folder = temporaryFolder()
  const store = await newStore(folder)
  t.after(() => store.close())
  const data = ['--data', folder]
  const search = ['--side', 'Sorvane', '--denies', '--pair', 'Sorvane|Ellmark']
  const added = await called(['alert', 'add', 'dam', ...search, '--webhook', 'https://desk.example/hook', '--site', 'https://record.example', ...data])
  assert.match(added.out, /^feed https:\/\/record\.example\/feeds\/search\.atom\?side=Sorvane&denies=true&pair=Sorvane%7CEllmark\nsecret whsec_\S{32}\n$/)
  assert.equal((await called(['alert', 'add', 'dam', '--side', 'x', ...data])).status, 1)
  const [listed] = (await called(['alert', 'list', '--json', ...data])).out.trim().split('\n').map((line) => JSON.parse(line))
  assert.deepEqual([listed.name, listed.search, 'secret' in listed], ['dam', { side: 'Sorvane', denies: true, pair: ['Sorvane', 'Ellmark'] }, false])
  assert.match((await called(['alert', 'list', ...data])).out, /^dam side=Sorvane&denies=true&pair=Sorvane\|Ellmark\n {2}https:\/\/desk\.example\/hook · told 0\n$/)
  assert.equal((await called(['alert', 'remove', 'dam', ...data])).status, 0)
  assert.equal((await called(['alert', 'list', ...data])).out, '')
})

const misused: [what: string, args: string[]][] = [
  ['nothing to look for', ['--webhook', 'https://desk.example/']],
  ['half a pair', ['--pair', 'Sorvane']],
  ['a webhook that is no address', ['--side', 'Sorvane', '--webhook', 'desk']],
]
for (const [what, args] of misused) test(`an alert with ${what} is refused`, async () => assert.equal((await called(['alert', 'add', 'x', ...args])).status, 2))
