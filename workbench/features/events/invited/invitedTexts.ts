import type { AskWhy } from '#shared/events/enrol/matchLines'

export const invitedTexts = {
  paste: '贴名单：群接龙，或表格里的几行',
  pasteHint: '1. 张示例 某某公司\n2、李示例 199 0000 0000',
  read: '认一认',
  found: (people: number, twins: number) =>
    people > 0 ? `认出 ${people} 人，加进名单了${twins > 0 ? `；重复的 ${twins} 行已并` : ''}` : '',
  none: '没有认出人来。一行写一位，名字要和名册上一样，可以带手机号。',
  asks: '这几行要您定，没定的不邀请',
  skip: '不邀请这一行',
  list: '名单',
  empty: '名单还空着',
  count: (people: number) => `名单上 ${people} 人`,
  remove: (name: string) => `去掉${name}`,
  unnamed: '名册上已经没有的一位',

  title: (people: number) => `邀请了 ${people} 人`,
  aside: '只有他们看得到这个活动',
  name: '姓名',
  enterprise: '单位',
  answer: '回音',
  answers: { in: '报上了', waits: '在候补', left: '不去', silent: '还没有回音', untold: '还没用小程序，请您告诉本人' },
  more: '再邀请几位',
  moreAct: (people: number) => (people > 0 ? `邀请这 ${people} 人` : '先贴名单'),
  moreWhat: '他们各收到一条邀请；已经在名单上的不会再收到。',
  invited: (people: number) => `名单上现在 ${people} 人，新加的会收到邀请`,
  takeOff: '收回',
  takenOff: (name: string) => `收回了对${name}的邀请，活动从对方手机上消失`,
}

/** Why a line is asked about. */
export const askWords: Record<AskWhy, string> = {
  several: '名册里有同名的，是哪一位？',
  like: '是这位吗？',
  unknown: '名册里没有这个名字，请查一查写法',
  phone: '名字和手机号对不上，是哪一位？',
  plus: '写了不止一人，只邀请谁？',
  leaves: '像是不去了，还邀请吗？',
  unsure: '还没定，要邀请吗？',
  proxy: '替人写的，邀请谁？',
}
