import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { openStore, schema } from '../../cloudfunctions/schema'
import type { Store } from '../../cloudfunctions/server/store'
import { productTemplates } from '../../cloudfunctions/testing/anOutbox'
import { localDatabase } from '../../localcloud/inProcess'
import { openLocalCloud } from '../../localcloud/server'
import type { Fault } from '../../localcloud/weixin/faults'
import type { FollowerSeed } from '../../localcloud/weixin/followers'
import { accounts, aWeixin } from '../../localcloud/weixin/testing/aWeixin'

/** Longer than a lease: the clock jumps so far when a sender has been killed. */
const A_LEASE_MS = 121_000
const LOOK_MS = 50

/** What goes wrong with the n-th call of an interface. */
export type Mishap = (path: string, nth: number) => Fault | undefined

/** The cloud and WeChat's stand-in on sockets, and a sender in a process of its own that can be killed -9. */
export async function openTown(followers: FollowerSeed[], mishap: Mishap) {
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const cloud = await openLocalCloud({ dataDir, port: 0, collections: schema })
  const store = openStore(localDatabase(cloud.database))
  let ahead = 0
  const clock = () => Date.now() + ahead
  const calls = new Map<string, number>()
  const watchers = new Set<() => void>()
  const weixin = await aWeixin({
    accounts: accounts.map(({ publishedPages: _pages, ...account }) => account),
    templates: productTemplates,
    followers,
    clock,
    // The rates of this machine are higher than WeChat's; the one limit of this test is injected.
    limits: { '/cgi-bin/message/template/send': { perDay: 100_000, perMinute: 1_000_000 } },
    faults: (path) => {
      const nth = (calls.get(path) ?? 0) + 1
      calls.set(path, nth)
      for (const watch of watchers) watch()
      return mishap(path, nth)
    },
  })
  let child: ChildProcess | undefined
  let lives = 0

  const start = () => {
    lives += 1
    const script = join(__dirname, 'sender.ts')
    const given = ['--import', 'tsx', script, weixin.url, String(ahead), `life-${lives}`]
    child = spawn(process.execPath, given, {
      env: { ...process.env, ...cloud.env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const kill = async () => {
    const gone = child && once(child, 'exit')
    child?.kill('SIGKILL')
    await gone
  }

  return {
    store,
    weixin,
    clock,
    start,
    count: (path: string) => calls.get(path) ?? 0,
    /** Kills the sender as soon as the interface has been asked so often, and starts it again when its leases are over. */
    killAt: async (path: string, nth: number) => {
      await new Promise<void>((reached) => {
        const watch = () => {
          if ((calls.get(path) ?? 0) < nth) return
          watchers.delete(watch)
          reached()
        }
        watchers.add(watch)
        watch()
      })
      await kill()
      ahead += A_LEASE_MS
      start()
    },
    /** Until everybody is written down. */
    gathered: async (pushId: string): Promise<void> => {
      while ((await store.pushes.get(pushId)).state === 'gathering')
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    },
    /** So much later, for the clock of the next sender too. */
    skip: async (byMs: number) => {
      await kill()
      ahead += byMs
      start()
    },
    /** Until the push has ended. */
    ended: async (pushId: string): Promise<Push> => {
      for (;;) {
        const push = await store.pushes.get(pushId)
        if (push.state === 'sent' || push.state === 'stopped') return push
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      }
    },
    chunks: (pushId: string): Promise<PushChunk[]> => store.pushChunks.list({ where: { pushId }, limit: 1000 }),
    close: async () => {
      await kill()
      await weixin.close()
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type Town = Awaited<ReturnType<typeof openTown>>

/** Stores many, some hundred at a time. */
export async function addAll<Name extends keyof Store>(
  collection: Store[Name],
  entities: Parameters<Store[Name]['addMany']>[0]
): Promise<void> {
  const add = collection.addMany as (some: unknown[]) => Promise<void>
  for (let from = 0; from < entities.length; from += 500) await add(entities.slice(from, from + 500))
}
