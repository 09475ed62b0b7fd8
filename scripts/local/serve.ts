import { join } from 'node:path'
import { openStore, schema } from '../../cloudfunctions/schema'
import type { Store } from '../../cloudfunctions/server/store'
import type { Route } from '../../localcloud/http/route'
import { serveFolder } from '../../localcloud/http/serveFolder'
import { localDatabase } from '../../localcloud/inProcess'
import { type LocalCloud, openLocalCloud } from '../../localcloud/server'
import { apiRoute } from './apiRoute'
import { callbackRoutes } from './callbackRoutes'
import { openDemo } from './demo'
import { deployedFunctions } from './deployedFunctions'
import { homeRoute } from './homeRoute'
import { sayOwnerCode } from './sayOwnerCode'
import { slashRoute } from './slashRoute'
import { ownEnvironment, standInEnvironment } from './wechatEnvironment'

export interface ServeOptions {
  root: string
  dataDir: string
  port: number
  /** Demonstration people, their doors, WeChat's stand-in and the followers' phones. */
  demo: boolean
  say: (line: string) => void
}

export interface Product {
  cloud: LocalCloud
  store: Store
  close: () => Promise<void>
}

/** Starts the whole product on this machine: the cloud, the deployed functions, the pages, and in a demonstration its people. */
export async function serve({ root, dataDir, port, demo, say }: ServeOptions): Promise<Product> {
  const dist = join(root, 'dist')
  const pages: Route[] = [
    apiRoute,
    ...callbackRoutes,
    ...['/m', '/workbench', '/follower'].map(slashRoute),
    serveFolder('/m/', join(dist, 'h5'), { immutable: HASHED }),
    serveFolder('/workbench/', join(dist, 'workbench'), { immutable: HASHED, fallback: 'index.html' }),
  ]
  const demonstration = demo ? openDemo({ root, dataDir, port, say }) : undefined
  const env = demo ? standInEnvironment(port) : ownEnvironment()
  const cloud = await openLocalCloud({
    dataDir,
    port,
    collections: schema,
    functions: deployedFunctions(dist, env),
    routes: [...pages, ...(demonstration?.routes ?? [homeRoute])],
    onFailure: (error) => {
      say(`磁盘写不进去，已停止：${error.message}`)
      process.exit(1)
    },
  })
  const store = openStore(localDatabase(cloud.database))
  await demonstration?.begin({ cloud, store })
  if (!demo) await sayOwnerCode(store, `手机页面 http://127.0.0.1:${port}/m/ `, say)
  const close = async () => {
    await cloud.close()
    await demonstration?.close()
  }
  return { cloud, store, close }
}

/** Names that carry the hash of their content. */
const HASHED = /[.-][\w-]{8,}\.(js|css|woff2|png|svg|jpg)$/
