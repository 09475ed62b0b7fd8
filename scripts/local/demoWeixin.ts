import { messageTemplates } from '#shared/messages/templates'
import type { Template } from '../../standin/accounts'
import type { WeixinOptions } from '../../standin/openWeixin'
import type { FollowerSeed } from '../../standin/people/followers'
import { FOLLOWERS, followsAccount, noticesOf, SIGNED_IN } from '../seed/followers'
import { STORY_PHONE } from '../seed/seedRoster'
import { callbackUrl, DEMO_ACCOUNTS, DEMO_CALLBACK } from './wechatEnvironment'

const { official, miniProgram } = DEMO_ACCOUNTS

/** Options of the stand-in: a verified service account, a mini-program, 12,000 followers, the product's templates. */
export function demoWeixin({ dataFile, port }: { dataFile: string; port: number }): WeixinOptions {
  return {
    dataFile,
    clock: Date.now,
    accounts: [
      { ...official, kind: 'service', name: '红墙长安' },
      { ...miniProgram, kind: 'miniprogram', name: '红墙长安' },
    ],
    callbacks: [official, miniProgram].map(({ appId }) => ({ ...DEMO_CALLBACK, appId, url: callbackUrl(port) })),
    templates: Object.values(messageTemplates).flatMap(({ title, fields, subscribe, template }): Template[] => [
      { id: subscribe, title, fields, kind: 'subscribe' },
      { id: template, title, fields, kind: 'template' },
    ]),
    followers: [...SIGNED_IN.map(personWith), ...Array.from({ length: FOLLOWERS - followingCount() }, stranger)],
  }
}

function followingCount(): number {
  return SIGNED_IN.filter(followsAccount).length
}

function personWith(personId: string): FollowerSeed {
  const app = `o-mini-${personId}`
  const notices = noticesOf(personId)
  return {
    unionId: `u-${personId}`,
    openIds: { [official.appId]: `o-follow-${personId}`, [miniProgram.appId]: app },
    subscribed: followsAccount(personId),
    ...(notices && { grants: { [`${app} ${messageTemplates.notice.subscribe}`]: notices } }),
    ...(personId === 'worker' && { phone: STORY_PHONE }),
  }
}

/** A follower of the account who has never opened the mini-program. */
function stranger(_: unknown, index: number): FollowerSeed {
  return { unionId: `u-s${index}`, openIds: { [official.appId]: `o-follow-s${String(index).padStart(5, '0')}` } }
}
