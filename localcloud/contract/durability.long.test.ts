import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../database/openDatabase'
import type { Route } from '../http/route'
import { openLocalCloud } from '../server'
import { connect } from './cloudUnderTest'
import { kill, type Served, startServer } from './fixtures/startServer'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'local-cloud-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const collections = { log: { indexes: [{ fields: ['round'] }], cold: true }, places: {} }

function databaseOf({ url, envId, secretId, secretKey }: Served) {
  return connect({ env: envId, secretId, secretKey, serviceUrl: `${url}/admin` }).database()
}

describe('after kill -9', () => {
  test('every acknowledged write is there, and what was seen stays true', async () => {
    const acknowledged: string[] = []
    let taken = 0
    for (let round = 0; round < 2; round++) {
      const { child, served } = await startServer(dataDir)
      const db = databaseOf(served)
      const { inc, push, gt } = db.command
      if (round === 0) await db.collection('places').add({ _id: 'p', left: 5000, holders: [] })
      const write = async (writer: number) => {
        for (let n = 0; ; n++) {
          const id = `${round}-${writer}-${n}`
          await db.collection('log').add({ _id: id, round, at: new Date() })
          acknowledged.push(id)
          await db
            .collection('places')
            .where({ _id: 'p', left: gt(0) })
            .update({ left: inc(-1), holders: push([id]) })
          taken++
        }
      }
      const writers = Array.from({ length: 8 }, (_, writer) => write(writer).catch(() => {}))
      while (acknowledged.length < 40 * (round + 1)) await new Promise((resolve) => setTimeout(resolve, 5))
      await kill(child)
      await Promise.all(writers)
    }

    const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections })
    const kept = new Set<unknown>()
    for (const round of [0, 1]) {
      for (const { _id } of await database.find('log', { query: { round }, limit: 1000 })) kept.add(_id)
    }
    const [place] = await database.find('places', { query: { _id: 'p' } })
    database.close()

    expect(acknowledged.length).toBeGreaterThan(30)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    const holders = place?.holders as string[]
    expect(holders.length).toBeGreaterThanOrEqual(taken)
    expect((place?.left as number) + holders.length).toBe(5000)
  })
})

describe('two at a time', () => {
  test('a second process is told that the data is in use', async () => {
    const { child } = await startServer(dataDir)
    const second = await startServer(dataDir)
    await kill(child)

    expect(second.served).toMatchObject({
      failure: 'DatabaseInUse',
      message: expect.stringMatching(/Another process is using .*cloud\.db/),
    })
  })

  test('a busy port is named', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
    )
    await expect(openLocalCloud({ dataDir, port, collections })).rejects.toMatchObject({ name: 'PortBusy', port })
    other.close()
    // Opening succeeds only if the data file is free again.
    openDatabase({ file: join(dataDir, 'cloud.db'), collections }).close()
  })
})

describe('what is served is decided when the data is open', () => {
  test('and may rest on what the data holds', async () => {
    const furnish = async (database: Database) => {
      await database.insert('log', { documents: [{ _id: 'l' }] })
      const path = `/${await database.count('log', {})}`
      const route: Route = { method: 'GET', path, open: async (_request, response) => void response.end() }
      return { routes: [route] }
    }
    const cloud = await openLocalCloud({ dataDir, port: 0, collections, furnish })
    expect((await fetch(`${cloud.url}/1`)).status).toBe(200)
    await cloud.close()
  })

  test('and when it cannot be, no door is opened and the data file is free again', async () => {
    const furnish = () => Promise.reject(new Error('not on this folder'))
    await expect(openLocalCloud({ dataDir, port: 0, collections, furnish })).rejects.toThrow('not on this folder')
    openDatabase({ file: join(dataDir, 'cloud.db'), collections }).close()
  })
})

describe('a restart', () => {
  test('keeps dates, order of insertion, added collections, and nothing after emptying', async () => {
    const file = join(dataDir, 'cloud.db')
    const first = openDatabase({ file, collections })
    await first.addCollection('added')
    await first.insert('added', { documents: [{ _id: 'z', day: new Date(7), odd: Number.NaN }, { _id: 'a' }] })
    first.close()

    const second = openDatabase({ file, collections })
    expect(await second.find('added', { query: {} })).toEqual([
      { _id: 'z', day: new Date(7), odd: Number.NaN },
      { _id: 'a' },
    ])
    await second.insert('log', { documents: [{ _id: 'l' }] })
    await second.empty()
    expect(await second.find('log', { query: { _id: 'l' } })).toEqual([])
    await second.insert('log', { documents: [{ _id: 'later', round: 7 }] })
    expect(await second.count('log', { round: 7 })).toBe(1)
    second.close()

    const third = openDatabase({ file, collections })
    expect(await third.find('log', { query: { round: 7 } })).toEqual([{ _id: 'later', round: 7 }])
    expect(await third.count('log', {})).toBe(1)
    await expect(third.count('added', {})).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    third.close()
  })
})
