import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beginAgenda, entriesOf } from '../../cloudfunctions/agenda/feature'
import { layOrders, sealAll } from '../../cloudfunctions/events/feature'
import { features } from '../../cloudfunctions/features'
import { migrate } from '../../cloudfunctions/migrations/migrate'
import type { Sealing } from '../../cloudfunctions/server/sealing/sealing'
import type { Store } from '../../cloudfunctions/server/store'
import { openRows } from '../../cloudfunctions/server/store/rows'
import type { Route } from '../../localcloud/http/route'
import { serveFolder } from '../../localcloud/http/serveFolder'
import { localDatabase } from '../../localcloud/inProcess'
import type { LocalCloud } from '../../localcloud/localCloud'
import { openWeixin } from '../../standin/openWeixin'
import { seedCompanions } from '../seed/events/seedCompanions'
import { FOLLOWERS } from '../seed/followers'
import { drawMedals } from '../seed/photos/drawMedals'
import { drawWall } from '../seed/photos/drawWall'
import { seed } from '../seed/seed'
import { demoDoors } from './demoDoors'
import { demoWeixin } from './demoWeixin'
import { writeMark } from './folder/folderMark'
import { incomplete } from './folder/folderTexts'
import { tokenRoute } from './tokenRoute'
import { wakeJobs } from './wakeJobs'

interface Stage {
  cloud: LocalCloud
  store: Store
}

interface Surroundings {
  root: string
  dataDir: string
  port: number
  /** True when the demonstration's data must be laid, for the first time or again. */
  isToBeLaid: boolean
  sealing: Sealing
  say: (line: string) => void
}

export interface Demo {
  routes: Route[]
  /** Lays the data if it must be laid; otherwise leaves the existing data untouched. */
  begin: (stage: Stage) => Promise<void>
  close: () => Promise<void>
}

/** 演示: demonstration people and their sign-in, WeChat's stand-in, the followers' phones, and the front door. */
export function openDemo({ root, dataDir, port, isToBeLaid, sealing, say }: Surroundings): Demo {
  const weixin = openWeixin(demoWeixin({ dataFile: join(dataDir, 'weixin.db'), port }))
  let stage: Stage | undefined
  let filling: Promise<void> | undefined

  const fillAfresh = async ({ cloud, store }: Stage) => {
    writeMark(dataDir, 'unfinished')
    await cloud.database.empty()
    await cloud.storage.empty()
    await weixin.reset()
    await migrate(openRows(localDatabase(cloud.database)), { now: Date.now, sealing })
    await seed(store, Date.now(), say)
    await drawWall(cloud.storage.write)
    await drawMedals(cloud.storage.write)
    await sealAll(store, sealing)
    await seedCompanions(store, sealing, Date.now())
    await layOrders(store, sealing, { organiser: await store.people.get('officer-1'), now: Date.now() })
    await beginAgenda(store, entriesOf(features), Date.now())
    await wakeJobs(cloud, 'followers.begin')
    await untilFollowersAreThere(store)
    say(`${await store.followers.count({ subscribed: true })} 位关注者已同步`)
    if (await isComplete(store)) writeMark(dataDir, 'demonstration')
  }

  /** Lays the data once for all who ask at the same time. */
  const fill = (stage: Stage) => {
    filling ??= fillAfresh(stage).finally(() => {
      filling = undefined
    })
    return filling
  }

  const doors = demoDoors({
    api: `http://127.0.0.1:${port}/api`,
    stage: () => stage,
    reset: fill,
  })
  const weixinRoutes = (['GET', 'POST'] as const).map(
    (method): Route => ({ method, path: '/weixin/', acceptsAnyBody: true, open: weixin.handle })
  )

  return {
    routes: [
      ...doors,
      tokenRoute,
      ...weixinRoutes,
      serveFolder('/follower/', join(root, 'standin/follower')),
      serveFolder('/', join(root, 'localcloud/frontdoor')),
    ],
    async begin(given) {
      stage = given
      if (!isToBeLaid) return (await isComplete(given.store)) ? undefined : say(incomplete)
      say('正在放入演示数据……')
      await fill(given)
    },
    close: weixin.close,
  }
}

/** Whether the data is complete: followers are laid last and none is ever removed, so fewer mean it was cut short. */
async function isComplete({ followers }: Store): Promise<boolean> {
  return (await followers.count()) >= FOLLOWERS
}

const A_LOOK_MS = 100
const LOOKS = 600

/** Waits for the followers. The timer of the minute may have begun their walk before; either walk will do. */
async function untilFollowersAreThere(store: Store): Promise<void> {
  for (let look = 0; look < LOOKS && !(await isComplete(store)); look++) await setTimeout(A_LOOK_MS)
}
