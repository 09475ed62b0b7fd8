import type { AskWhy } from './matchLines'

/** Why a line is asked about, for the chair. */
export const askWords: Record<AskWhy, string> = {
  several: '名册里有同名的，是哪一位？',
  like: '是这位吗？',
  unknown: '名册里没有这个名字',
  phone: '名字和手机号对不上，是哪一位？',
  plus: '写了不止一人，只报谁？',
  leaves: '像是不去了，还报吗？',
  unsure: '还没定，要先报上吗？',
  proxy: '替人写的，报谁？',
}
