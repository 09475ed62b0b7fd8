import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { openStore, schema } from '../../cloudfunctions/schema'
import type { CollectionName, Store } from '../../cloudfunctions/server/store'
import { _ } from '../../cloudfunctions/server/store/command'
import { productTemplates } from '../../cloudfunctions/testing/anOutbox'
import { localDatabase } from '../../localcloud/inProcess'
import { openLocalCloud } from '../../localcloud/server'
import type { FollowerSeed } from '../../standin/people/followers'
import { accounts, aWeixin } from '../../standin/testing/aWeixin'
import type { InjectedFault } from '../../standin/trouble/faults'

const LOOK_MS = 50

/** Decides the fault of the n-th call of an interface, if any. */
type Mishap = (path: string, nth: number) => InjectedFault | undefined

/** The cloud and WeChat's stand-in on sockets, and a sender in a process of its own that can be killed with -9. */
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
    const started = spawn(process.execPath, given, {
      env: { ...process.env, ...cloud.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.on('message', () => moveOn().then(() => tell(started, { ahead })))
    child = started
  }
  /** Moves the clock to the next due time instead of waiting for it; called when the sender has nothing to do. */
  const moveOn = async () => {
    const open = { state: _.in(['waiting', 'leased']) }
    const [chunk] = await store.pushChunks.list({ where: open, order: ['notBefore', 'asc'], limit: 1 })
    const [push] = await store.pushes.list({ where: { state: 'approved' }, order: ['releaseAt', 'asc'], limit: 1 })
    // A killed sender still holds the wire for a while.
    const free = (await store.paces.find('wire'))?.heldUntil ?? 0
    const next = Math.max(free, Math.min(chunk?.notBefore ?? Infinity, push?.releaseAt ?? Infinity))
    if (Number.isFinite(next)) ahead += Math.max(0, next - clock())
  }
  weixin.silences.on('silent', (silent) => child && tell(child, { silent }))
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
    /** Kills the sender when an interface has been called `nth` times, and starts it again. */
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
      start()
    },
    /** Waits until all people of the push are written down. */
    gathered: async (pushId: string): Promise<void> => {
      while ((await store.pushes.get(pushId)).state === 'gathering')
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    },
    /** Waits until the push has ended. */
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

/** Commands for a sender: how far its clock is ahead, or which of its calls gets no answer. */
export type SenderCommand = { ahead: number } | { silent: string }

/** Sends a command; a sender that was killed meanwhile hears nothing. */
function tell(child: ChildProcess, told: SenderCommand): void {
  if (child.connected) child.send(told, () => {})
}

export type Town = Awaited<ReturnType<typeof openTown>>

/** Stores many entities, 500 at a time. */
export async function addAll<Name extends CollectionName>(
  collection: Store[Name],
  entities: Parameters<Store[Name]['addMany']>[0]
): Promise<void> {
  const add = collection.addMany as (some: unknown[]) => Promise<void>
  for (let from = 0; from < entities.length; from += 500) await add(entities.slice(from, from + 500))
}
