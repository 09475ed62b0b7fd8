import type { CollectionName, Store } from '#server/store'
import { features } from '../../cloudfunctions/features'
import { repairTasks } from '../../cloudfunctions/tasks/repairTasks'
import { setScene } from './scene'
import { seeds } from './seeds'

const A_BATCH = 500

/** 演示数据. Fills an empty store with what every feature shows of itself, and with the tasks that wait then. */
export async function seed(store: Store, now: number, say: (line: string) => void): Promise<void> {
  const scene = setScene(now)
  for (const rowsOf of Object.values(seeds))
    for (const [name, rows] of Object.entries(rowsOf(scene))) await addAll(store, name as CollectionName, rows)
  await repairTasks(
    store,
    features.flatMap(({ tasks = [] }) => tasks),
    now
  )
  const { directory, cast, season, past, articles } = scene
  say(`${directory.unions.length} 家工会，${directory.enterprises.length} 家企业`)
  say(`${cast.members.filter(({ standing }) => standing === 'member').length} 名会员`)
  const events = past.events.length + season.events.length
  say(`${articles.length} 条消息，${events} 个活动，${season.registrations.length} 份报名`)
  const visits = (await store.checkins.count({ state: 'in' })).toLocaleString('en-US')
  say(`到场 ${visits} 人次，往前三季的是按纸质名单录的`)
}

async function addAll(store: Store, name: CollectionName, rows: { id: string }[]): Promise<void> {
  // The rows of a name are of its kind: the list of seeds says so.
  const collection = store[name] as unknown as { addMany: (rows: { id: string }[]) => Promise<void> }
  for (let from = 0; from < rows.length; from += A_BATCH) await collection.addMany(rows.slice(from, from + A_BATCH))
}
