import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../src/reading/clock.ts'

export interface FarEnd {
  /** "127.0.0.1:43211". */
  readonly host: string
  readonly url: (path: string) => string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  readonly requests: IncomingMessage[]
  readonly close: () => void
}

/** A web server of the test's own, on this machine alone. What it has no route for is not there. */
export async function farEnd(routes: { [path: string]: RequestListener }): Promise<FarEnd> {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    requests.push(request)
    const route = routes[request.url!]
    if (route) route(request, response)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, url: (path) => `http://${host}${path}`, asked, requests, close: () => server.closeAllConnections() }
}

/** Answers with a page. */
export const page = (body: string, headers: { [name: string]: string } = {}): RequestListener => (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)

/** A clock that moves only when it is waited for, or pushed. */
export function fakeClock(start = '2026-03-05T10:00:00.000Z'): Clock & { push: (ms: number) => void; waits: number[] } {
  let now = Date.parse(start)
  const waits: number[] = []
  const push = (ms: number) => void (now += ms)
  const wait = async (ms: number) => {
    waits.push(ms)
    push(ms)
  }
  return { now: () => now, wait, push, waits }
}
