import { openFiles } from '#server/files'
import { aLocalCloud, connect } from '../../localcloud/contract/cloudUnderTest'

/** The storage of a local cloud on a real socket, through the real SDK; `put` sends bytes as a browser does. */
export async function aStorage(clock: () => number = Date.now) {
  const cloud = await aLocalCloud()
  const app = connect({ ...cloud, env: cloud.envId, serviceUrl: `${cloud.url}/admin` })
  return {
    files: openFiles(app, clock),
    put: (ticket: { url: string; headers: Record<string, string> }, bytes: Uint8Array<ArrayBuffer>) =>
      fetch(ticket.url, { method: 'PUT', headers: ticket.headers, body: bytes }),
    get: async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer()),
    close: cloud.close,
  }
}
