import { BlockList } from 'node:net'

// What a page on the open web never lives on. Addresses are refused after the name is resolved,
// so a public name that points inside is refused as well.
const REFUSED: readonly [network: string, bits: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'], // this host
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'], // shared by a provider's customers; some clouds keep metadata here
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'], // link-local, and the metadata service of most clouds
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'], // documentation
  ['192.88.99.0', 24, 'ipv4'], // 6to4 relays
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'], // benchmarks
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'], // multicast, reserved, broadcast
  ['::', 96, 'ipv6'], // unspecified, loopback, and IPv4 in the old notation
  ['64:ff9b::', 96, 'ipv6'], // IPv4 behind a translator
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'], // Teredo and other tunnels
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'], // 6to4
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]

const refused = new BlockList()
for (const [network, bits, family] of REFUSED) refused.addSubnet(network, bits, family)

/** True for an address that is not on the open net. IPv4 inside IPv6 (`::ffff:10.0.0.1`) is looked at as IPv4. */
export const isPrivate = (address: string, family: 4 | 6): boolean => refused.check(address, family === 4 ? 'ipv4' : 'ipv6')
