import type { Context, PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { CHANNELS, channelName } from '#shared/news/article'
import { type WaysToOpen, wayToOpenName } from '#shared/news/channelWay'
import { done } from '#shared/result'

/** How people read each channel, now. */
export async function findWays({ channelWays }: Pick<Store, 'channelWays'>): Promise<WaysToOpen> {
  const ways: WaysToOpen = { governance: 'page', policy: 'page', work: 'page', member: 'page' }
  for (const { id, way } of await channelWays.list({ limit: CHANNELS.length })) ways[id] = way
  return ways
}

export async function listWays(_input: Input<'news.ways'>, { store }: Context): Promise<Output<'news.ways'>> {
  return done(await findWays(store))
}

/** 设频道打开方式. Holds at once, for what is in the feed too. Safe to repeat. */
export async function setWay(
  { channel, way }: Input<'news.setWay'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'news.setWay'>> {
  const ways = await findWays(store)
  if (ways[channel] === way) line.leaveOut()
  else await store.channelWays.put({ id: channel, way, by: person.id, at: now })
  line.say({ remark: `${channelName[channel]}：${wayToOpenName[way]}` })
  return done({ ...ways, [channel]: way })
}
