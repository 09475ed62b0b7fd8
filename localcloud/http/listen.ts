import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PortBusy } from './PortBusy'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Listens on this machine only; port 0 takes a free one. */
export async function listen(port: number, answer: Answer): Promise<{ server: Server; port: number }> {
  const server = createServer({ keepAliveTimeout: 15_000, headersTimeout: 20_000, requestTimeout: 120_000 }, answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error)
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** Lets running answers finish, for `patienceMs` at most, and closes the server. */
export async function closeServer(server: Server, patienceMs = 3000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(timer)
}
