import type { Store } from '#server/store'
import type { Collection } from '#server/store/collection'
import { features } from '../../cloudfunctions/features'
import { repairTasks } from '../../cloudfunctions/tasks/repairTasks'
import { openDice } from './dice'
import { seedArticles } from './seedArticles'
import { seedBindings } from './seedBindings'
import { seedComments } from './seedComments'
import { seedDirectory } from './seedDirectory'
import { seedEvents } from './seedEvents'
import { withKinds } from './seedKinds'
import { seedNotice } from './seedNotice'
import { seedPeople } from './seedPeople'
import { seedRoster } from './seedRoster'

const SEED = 20_261_122
const A_BATCH = 500

/** 演示数据. Fills an empty store from a fixed seed; dates lie around `now`, so that the demonstration is always in season. */
export async function seed(store: Store, now: number, say: (line: string) => void): Promise<void> {
  const dice = openDice(SEED)
  const { unions, enterprises } = seedDirectory(dice)
  const cast = seedPeople(withKinds(openDice(SEED + 1), seedRoster(dice, enterprises, now), unions), unions, now)
  const season = seedEvents(dice, cast.people, now)

  await addAll(store.unions, unions)
  await addAll(store.enterprises, enterprises)
  say(`${unions.length} 家工会，${enterprises.length} 家企业`)
  await addAll(store.members, cast.members)
  say(`${cast.members.filter(({ standing }) => standing === 'member').length} 名会员`)
  await addAll(store.people, cast.people)
  const articles = seedArticles(dice, now)
  await addAll(store.articles, articles)
  await addAll(store.comments, seedComments(articles, cast, unions, now))
  const notice = seedNotice(articles, cast, openDice(SEED + 2))
  await addAll(store.pushes, [notice.push])
  await addAll(store.pushChunks, notice.chunks)
  await addAll(store.receipts, notice.receipts)
  await addAll(store.events, season.events)
  await addAll(store.places, season.places)
  await addAll(store.registrations, season.registrations)
  await addAll(store.bindings, seedBindings(cast, enterprises, now))
  await repairTasks(
    store,
    features.flatMap(({ tasks = [] }) => tasks),
    now
  )
  say(`${articles.length} 条消息，${season.events.length} 个活动，${season.registrations.length} 份报名`)
}

async function addAll<Entity extends { id: string }>(
  collection: Collection<Entity>,
  entities: Entity[]
): Promise<void> {
  for (let from = 0; from < entities.length; from += A_BATCH)
    await collection.addMany(entities.slice(from, from + A_BATCH))
}
