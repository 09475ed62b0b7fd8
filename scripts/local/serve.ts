import { join } from 'node:path'
import { features } from '../../cloudfunctions/features'
import { openStore, schema } from '../../cloudfunctions/schema'
import { writeKeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { openSealing } from '../../cloudfunctions/server/sealing/sealing'
import type { Store } from '../../cloudfunctions/server/store'
import { repairTasks } from '../../cloudfunctions/tasks/repairTasks'
import type { Database } from '../../localcloud/database/openDatabase'
import type { Route } from '../../localcloud/http/route'
import { serveFolder } from '../../localcloud/http/serveFolder'
import { localDatabase } from '../../localcloud/inProcess'
import type { LocalCloud } from '../../localcloud/localCloud'
import { type Furniture, openLocalCloud } from '../../localcloud/server'
import { backupRoute } from '../keeping/backupRoute'
import { removeDoor, writeDoor } from '../keeping/door'
import { keepCopies } from '../keeping/keepCopies'
import { keepToOwner } from '../keeping/keepToOwner'
import { requireWritable } from '../keeping/requireWritable'
import { keysRoute } from '../keys/keysRoute'
import { apiRoute } from './apiRoute'
import { callbackRoutes } from './callbackRoutes'
import { type Demo, openDemo } from './demo'
import { deployedFunctions } from './deployedFunctions'
import type { FolderKind } from './folder/folderMark'
import { inOrder } from './folder/folderTexts'
import { openFolder } from './folder/openFolder'
import { homeRoute } from './homeRoute'
import { memoryText, noteMemory } from './noteMemory'
import { sayOwnerCode } from './sayOwnerCode'
import { slashRoute } from './slashRoute'
import { wakeJobs } from './wakeJobs'
import { watchMemory } from './watchMemory'
import { ownEnvironment, standInEnvironment } from './wechatEnvironment'

export interface ServeOptions {
  root: string
  dataDir: string
  port: number
  /** The kind that DEMO asks for; when undefined, the folder's own, and for an empty one a demonstration. */
  asked: FolderKind | undefined
  /** Lays a demonstration again, whatever it holds. */
  afresh?: boolean
  say: (line: string) => void
}

export interface Product {
  cloud: LocalCloud
  store: Store
  close: () => Promise<void>
}

/** Rows that take some seconds to put in order. */
const WORTH_SAYING = 20_000

/** Starts the whole product on this machine: cloud, deployed functions, pages, and in a demonstration its people. */
export async function serve({ root, dataDir, port, asked, afresh = false, say }: ServeOptions): Promise<Product> {
  requireWritable(dataDir)
  keepToOwner(dataDir)
  const dist = join(root, 'dist')
  let demonstration: Demo | undefined
  let hasOlderKeys = false
  /** Opens the folder and gives functions and routes for its kind; before this nothing has been changed in it. */
  const furnish = async (database: Database): Promise<Furniture> => {
    const folder = await openFolder({ dataDir, database, asked, say })
    const { keys } = folder
    const owners = [backupRoute(folder.kind), keysRoute(keys[0]?.id ?? '')]
    const functionsWith = (env: Record<string, string>) =>
      deployedFunctions(dist, { ...env, ANSWER_KEYS: writeKeyRing(keys) })
    hasOlderKeys = keys.length > 1
    if (folder.kind === 'real') return { functions: functionsWith(ownEnvironment()), routes: [homeRoute, ...owners] }
    const isToBeLaid = folder.isToBeLaid || afresh
    demonstration = openDemo({ root, dataDir, port, isToBeLaid, sealing: openSealing(keys), say })
    return { functions: functionsWith(standInEnvironment(port)), routes: [...demonstration.routes, ...owners] }
  }

  const cloud = await openLocalCloud({
    dataDir,
    port,
    collections: schema,
    routes: pagesOf(dist),
    furnish,
    onProgress: ({ done, of }) => of > WORTH_SAYING && say(inOrder(done, of)),
    onFailure: (error) => {
      say(`磁盘写不进去，已停止：${error.message}`)
      process.exit(1)
    },
  })
  const store = openStore(localDatabase(cloud.database))
  writeDoor(dataDir, cloud)
  const stopCopies = demonstration ? () => {} : keepCopies({ dataDir, cloud, say })
  if (demonstration) await demonstration.begin({ cloud, store })
  else await sayOwnerCode(store, `手机页面 http://127.0.0.1:${port}/m/ `, say)
  // Repairs what an older version or a crash has left before a desk looks, and sends what is unsent.
  const waiting = features.flatMap(({ tasks = [] }) => tasks)
  await repairTasks(store, waiting, Date.now())
  wakeJobs(cloud, 'delivery.send').catch((error) => console.error(error))
  if (hasOlderKeys) wakeJobs(cloud, 'events.sealAgain').catch((error) => console.error(error))
  const stopWatching = watchMemory((near) => {
    if (near) say(memoryText(near))
    noteMemory(store, near, Date.now()).catch((error) => console.error(error))
  })
  const close = async () => {
    stopCopies()
    stopWatching()
    removeDoor(dataDir)
    await cloud.close()
    await demonstration?.close()
  }
  return { cloud, store, close }
}

function pagesOf(dist: string): Route[] {
  return [
    apiRoute,
    ...callbackRoutes,
    ...['/m', '/workbench', '/follower'].map(slashRoute),
    serveFolder('/m/', join(dist, 'h5'), { immutable: HASHED }),
    serveFolder('/workbench/', join(dist, 'workbench'), { immutable: HASHED, fallback: 'index.html' }),
  ]
}

/** Names of files that carry a hash of their content. */
const HASHED = /[.-][\w-]{8,}\.(js|css|woff2|png|svg|jpg)$/
