import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isIP } from 'node:net'
import { isPrivate } from './private-addresses.ts'

const inside = [
  '127.0.0.1', '127.255.1.2', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254',
  '100.64.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe', '::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'fd00:ec2::254',
]
const outside = ['1.1.1.1', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:1.1.1.1']

for (const address of inside)
  test(`${address} is not on the open net`, () => assert.equal(isPrivate(address, isIP(address) as 4 | 6), true))
for (const address of outside)
  test(`${address} is on the open net`, () => assert.equal(isPrivate(address, isIP(address) as 4 | 6), false))
