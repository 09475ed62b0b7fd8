import type { OwnItem } from '#shared/privacy/own'

const member: OwnItem = { title: '周示例', facts: [['手机号', '19900000001']] }

/** What the cloud tells of the statement, and of what is kept of the one who asks. */
export function privacyAnswers(now: number) {
  return {
    'privacy.statement': {
      ...{
        version: 1,
        since: '2026 年 11 月 28 日',
        isMaterial: true,
        isCurrent: true,
        changes: ['第一版'],
        others: [],
      },
      parts: [{ title: '谁管您的资料', lines: ['由街道总工会负责。'] }],
    },
    'privacy.agree': { version: 1, at: now },
    'privacy.own': {
      at: now,
      parts: [{ id: 'all-members', title: '名册上的我和核对身份', count: 1 }],
    },
    'privacy.ownPart': {
      ...{
        title: '名册上的我和核对身份',
        items: [member],
        further: 0,
      },
    },
    'privacy.looks': [{ id: 'l1', at: now, deed: '看完整手机号', why: '号码少一位，打电话问' }],
    'privacy.account': { isBound: true, hasPost: false, comingEvents: ['插花体验课'], comments: 1, favourites: 2 },
  }
}
