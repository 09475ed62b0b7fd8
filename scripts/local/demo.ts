import { join } from 'node:path'
import type { Store } from '../../cloudfunctions/server/store'
import type { Route } from '../../localcloud/http/route'
import { serveFolder } from '../../localcloud/http/serveFolder'
import type { LocalCloud } from '../../localcloud/server'
import { openWeixin } from '../../localcloud/weixin/openWeixin'
import { FOLLOWERS } from '../seed/followers'
import { seed } from '../seed/seed'
import { demoDoors } from './demoDoors'
import { demoWeixin } from './demoWeixin'

interface Stage {
  cloud: LocalCloud
  store: Store
}

interface Surroundings {
  root: string
  dataDir: string
  port: number
  say: (line: string) => void
}

export interface Demo {
  routes: Route[]
  /** Fills an empty store; afterwards only says that it is there. */
  begin: (stage: Stage) => Promise<void>
  close: () => Promise<void>
}

/** 演示: demonstration people and their doors, WeChat's stand-in, the followers' phones, and the front door. */
export function openDemo({ root, dataDir, port, say }: Surroundings): Demo {
  const weixin = openWeixin(demoWeixin({ dataFile: join(dataDir, 'weixin.db'), port }))
  let stage: Stage | undefined

  let filling: Promise<void> | undefined

  const fillAfresh = async ({ cloud, store }: Stage) => {
    await cloud.database.empty()
    await weixin.reset()
    await seed(store, Date.now(), say)
    await cloud.functions.runTimer('followers')
    say(`${await store.followers.count({ subscribed: true })} 位关注者已同步`)
  }

  /** Two who press the button at once wait for the same new start. */
  const fill = (stage: Stage) => {
    filling ??= fillAfresh(stage).finally(() => {
      filling = undefined
    })
    return filling
  }

  const doors = demoDoors({
    stage: () => stage,
    reset: fill,
  })
  const weixinRoutes = (['GET', 'POST'] as const).map(
    (method): Route => ({ method, path: '/weixin/', acceptsAnyBody: true, open: weixin.handle })
  )

  return {
    routes: [
      ...doors,
      ...weixinRoutes,
      serveFolder('/follower/', join(root, 'localcloud/weixin/follower')),
      serveFolder('/', join(root, 'localcloud/frontdoor')),
    ],
    async begin(given) {
      stage = given
      if (await isComplete(given.store)) return
      say('第一次启动，正在放入演示数据……')
      await fill(given)
    },
    close: weixin.close,
  }
}

/** The followers come last, and none is ever removed: with fewer an earlier start was cut short, and all is laid again. */
async function isComplete({ followers }: Store): Promise<boolean> {
  return (await followers.count()) >= FOLLOWERS
}
