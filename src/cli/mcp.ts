import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { once } from 'node:events'
import { mcpServer } from '../site/api/mcp.ts'
import { EXIT, type Run } from './command.ts'
import { misused } from './failed.ts'
import { stopSignal } from './stop-signal.ts'
import { withStore } from './store-place.ts'
import { version } from './version.ts'
import { webAddress } from './web-address.ts'

/** Answers an assistant until it has no more to ask. */
export const mcp: Run = async (call) => {
  const address = webAddress(call.options.address ?? call.world.address)
  if (address === undefined) return misused(`--address takes a web address, not "${call.options.address ?? call.world.address}"`, 'mcp', call.world)
  return withStore(call, async (store) => {
    const server = mcpServer(store, { address: address ?? 'http://127.0.0.1:3000', version: version() })
    const stop = stopSignal()
    const ended = Promise.race([once(process.stdin, 'end'), once(stop, 'abort')])
    await server.connect(new StdioServerTransport())
    await ended
    await server.close()
    return EXIT.ok
  })
}
