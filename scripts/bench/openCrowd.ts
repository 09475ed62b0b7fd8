import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newEventPush } from '#shared/pushes/newEventPush'
import { aWechat } from '../../cloudfunctions/server/wechat/testing/aWechat'
import { productTemplates } from '../../cloudfunctions/testing/anOutbox'
import { anEvent, aPerson, withoutFiles } from '../../cloudfunctions/testing/factories'
import { bookOf } from '../../cloudfunctions/testing/places/bookOf'
import { openWeixin } from '../../standin/openWeixin'
import { accounts, aFollower } from '../../standin/testing/aWeixin'
import { storeOverHttp } from './storeOverHttp'

const A_BATCH = 500

/** An event with `people` followers and a push to them on its way, with WeChat's stand-in at `latencyMs`. */
export async function openCrowd(people: number, latencyMs: number) {
  const names = Array.from({ length: people }, (_, index) => `N${index}`)
  const weixin = openWeixin({
    accounts: accounts.map(({ publishedPages: _pages, ...account }) => account),
    templates: productTemplates,
    followers: names.map((name) => aFollower(name)),
    clock: Date.now,
    latency: { medianMs: latencyMs, spread: 0 },
    limits: { '/cgi-bin/message/template/send': {} },
  })
  const server = createServer(weixin.handle).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/weixin`
  const { store, close } = await storeOverHttp()
  for (let from = 0; from < people; from += A_BATCH) {
    const some = names.slice(from, from + A_BATCH)
    await store.people.addMany(some.map((name) => aPerson(name, { wechatUnionId: name })))
    await store.followers.addMany(
      some.map((name) => ({ id: `${name}@union`, wechatUnionId: name, subscribed: true, seenAt: 0 }))
    )
  }
  const event = anEvent({ capacity: people })
  const holders = names.map((name) => ({ member: `m-${name}`, turn: 't', at: 0 }))
  await store.events.add(event)
  await store.places.add(bookOf(event, holders))
  const push = newEventPush({ kind: 'event_word', event, turn: '1', word: '请带水' }, 0)
  await store.pushes.add({ ...push, leasedUntil: 0 })
  const account = { official: aWechat(url, Date.now), miniProgram: aWechat(url, Date.now), miniProgramAppId: 'wx-app' }
  return {
    job: { store, files: withoutFiles, clock: Date.now, holder: 'bench', wechat: account },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await weixin.close()
      await close()
    },
  }
}
