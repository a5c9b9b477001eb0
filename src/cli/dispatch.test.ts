import { test } from 'node:test'
import assert from 'node:assert/strict'
import { called } from '../../test/called.ts'
import { COMMANDS } from './commands.ts'

const misuses: [args: string[], about: RegExp][] = [
  [['raed'], /no command "raed"/],
  [['batch'], /read, extract, group/],
  [['batch', 'raed'], /read, extract, group/],
  [['read', '--jsno'], /--jsno/],
  [['read', '--date'], /--date/],
  [['read', '--date', 'tomorrow'], /2026-03-05/],
  [['read', '--date', '2026-02-30'], /2026-02-30/],
  [['read', 'one', 'two'], /two/],
  [['batch', 'read', 'file.jsonl'], /file\.jsonl/],
  [['batch', 'read', '--workers', '0'], /--workers/],
  [['batch', 'read', '--workers', 'all'], /--workers/],
]
for (const [args, about] of misuses)
  test(`readout ${args.join(' ')} is not understood`, async () => {
    const { status, out, err } = await called(args)
    assert.deepEqual([status, out], [2, ''])
    assert.match(err, about)
    assert.match(err, /\nTry "readout .*--help"\.\n$/)
  })

for (const args of [['--help'], ['-h'], ['help'], [], ['batch', '--help'], ...COMMANDS.map(({ name }) => [...name.split(' '), '--help'])])
  test(`readout ${args.join(' ')} explains, within the width`, async () => {
    for (const width of [40, 80, 100]) {
      const { status, out, err } = await called(args, { width })
      assert.deepEqual([status, err], [0, ''])
      assert.match(out, /\n {2}\S/)
      // What is to be copied is never broken: a usage, an example, an object's fields.
      const long = out.split('\n').filter((line) => line.length > width && !/^(?: {2}npm| {0,2}readout|\S+$)/.test(line))
      assert.deepEqual(long, [])
    }
  })

test('the version is that of the package', async () => {
  assert.match((await called(['--version'])).out, /^\d+\.\d+\.\d+\n$/)
})
