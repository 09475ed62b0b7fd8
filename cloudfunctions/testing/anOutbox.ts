import type { Store } from '#server/store'
import type { MessageKind } from '#shared/messages/message'
import { newMessage } from '#shared/messages/newMessage'
import { messageTemplates } from '#shared/messages/templates'
import type { Template } from '../../standin/accounts'
import { accounts, aFollower, aWeixin } from '../../standin/testing/aWeixin'
import { sendInTurns } from '../delivery/feature'
import { messageSender } from '../messages/messageSender'
import { aWechat } from '../server/wechat/testing/aWechat'
import { aFullStore } from './aStore'
import { aPerson, withoutFiles } from './factories'

type WeixinOptions = NonNullable<Parameters<typeof aWeixin>[0]>

/** Templates of the product, as both accounts have them. */
export const productTemplates: Template[] = Object.values(messageTemplates).flatMap(
  ({ title, fields, subscribe, template }) => [
    { id: subscribe, title, fields, kind: 'subscribe' as const },
    { id: template, title, fields, kind: 'template' as const },
  ]
)

/** People with messages, the stand-in on a real socket, and the sender. Everybody follows the account. */
export async function anOutbox(names: string[], options: Partial<WeixinOptions> = {}) {
  const weixin = await aWeixin({
    accounts: accounts.map(({ publishedPages: _pages, ...account }) => account),
    templates: productTemplates,
    followers: names.map((name) => aFollower(name)),
    ...options,
  })
  const { store, woken, database } = await aFullStore({
    people: names.map((name) => aPerson(name, { openId: `${name}@app`, wechatUnionId: name })),
  })
  await store.followers.addMany(
    names.map((name) => ({ id: `${name}@union`, wechatUnionId: name, subscribed: true, seenAt: 0 }))
  )
  const clock = () => weixin.time.now
  const accountsOn = (url: string) => ({
    official: aWechat(url, clock, { fetch: weixin.fetch }),
    miniProgram: aWechat(url, clock, { appId: 'wx-app', appSecret: 'app-secret', fetch: weixin.fetch }),
    miniProgramAppId: 'wx-app',
  })
  const wechat = accountsOn(weixin.url)
  return {
    weixin,
    store,
    database,
    woken,
    clock,
    wechat,
    accountsOn,
    tell: (name: string, kind: MessageKind = 'place_taken', turn = 't1') =>
      store.messages.add(aNews(name, { kind, turn, now: clock() })),
    /** Gives one permission at WeChat, and sets our own count. */
    grant: async (name: string, counted = 1) => {
      await giveGrant(weixin.url, name)
      await store.people.change({ _id: `p-${name}` }, { 'grants.place': counted })
    },
    deliver: (holder = 'one', over: { store?: Store; wechat?: typeof wechat; until?: number } = {}) =>
      sendInTurns([messageSender])({
        ...{ store, wechat, files: withoutFiles, clock, holder, until: clock() + 40_000 },
        ...over,
      }),
    delivery: async (name: string) => (await store.messages.findWhere({ personId: `p-${name}` }))?.delivery,
    phone: (name: string) => weixin.ledger(`${name}@union`),
    calls: (word: string) => weixin.paths.filter((path) => path.endsWith(word)).length,
  }
}

export function aNews(name: string, { kind, turn, now }: { kind: MessageKind; turn: string; now: number }) {
  const fields = {
    thing1: '职工象棋赛',
    phrase2: '报名成功',
    time3: '2026年11月25日 12:00',
    thing4: '三层',
    thing5: '请准时',
  }
  return newMessage(
    {
      ...{ kind, turn, fields, subject: 'cup', personId: `p-${name}`, title: '报名成功', text: '您已报上' },
      path: 'features/events/pages/detail?id=cup',
    },
    now
  )
}

async function giveGrant(url: string, name: string): Promise<void> {
  await fetch(`${url}/demo/grants`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid: `${name}@app`, templateIds: [messageTemplates.place.subscribe] }),
  })
}
