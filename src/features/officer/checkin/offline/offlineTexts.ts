import { clockText } from '#shared/beijingTime'
import type { JudgedShown } from '#shared/checkin/offline/judgeShown'
import type { VerdictWords } from '../doorTexts'

export const offlineTexts = {
  title: '没网时用的名单',
  none: '场地信号不好，先存到这台手机，没网也能认人',
  locked: (people: number) => `${people} 位，锁着，点开输四位数字`,
  open: (people: number) => `${people} 位，打开着；没网时照名单认人`,
  keepTitle: '存名单，选四位数字',
  keepText: '用今天早上自己定的四位数字锁上。输错五次，名单自动删；等上传的签到不会丢。活动一结束，名单也删。',
  keepAct: '存到这台手机',
  openTitle: '打开名单',
  openAct: '打开',
  digits: '四位数字',
  digitsHint: '例如 2468',
  digitsWrong: '要四位数字',
  left: (tries: number) => `数字不对，还能试 ${tries} 次，都错了就删名单`,
  gone: '名单已经删了，等上传的签到还在；连上网可以再存一次。',
  noRoom: '这台手机存不下名单，请删掉些不用的小程序再试。',
  judging: (count: number) => `${count} 条存在本机，连上网自动上传；现在照存的名单认人`,
  lock: '锁上',
  again: '换成最新的名单',
  drop: '从这台手机删掉',
  lost: '手机丢了，请马上在别的设备上退出它的登录，或找另一位干部停用您的账号：它一连网，名单就删；不连网，活动结束也会删。',
  guest: '记成来宾',
  guestKept: '来宾已记下',
  guests: (count: number) => `来宾 ${count} 位另外数，连上网、有空名额才补进名单`,
  doubles: (count: number) => `上传后发现重复的 ${count} 位`,
  double: (clock: string, door: string) => `${clock} 已经在${door}签过，按早的算`,
  foundHere: '名单里的人（没网，按存的名单找）',
}

/** What an officer reads when only the list on the phone could be asked. */
export function judgedWords(judged: JudgedShown): VerdictWords {
  switch (judged.kind) {
    case 'in':
      return { tone: 'good', title: '在名单上，记下了', text: '没网，连上网自动上传' }
    case 'already':
      return { tone: 'warn', title: '已经签过', text: `${clockText(judged.at)} 签的，不重复算` }
    case 'unproven':
      return { tone: 'warn', title: '在名单上，码没法验', text: '请看一眼证件；连上网再核对' }
    case 'guest':
      return { tone: 'bad', title: '不在名单', text: '可以记成来宾，有空名额才补进' }
    case 'wrong':
      return { tone: 'bad', title: '没有签上', text: WRONG[judged.why] }
  }
}

const WRONG: Record<Extract<JudgedShown, { kind: 'wrong' }>['why'], string> = {
  code_unknown: '这不是会员码，请会员打开会员码再扫',
  code_old: '码过时了，可能是截图，请当面打开再扫',
  code_wrong: '码对不上，请关掉会员码再打开，或者按姓名找',
  digits_unknown: '对不上名单里的人，请再念一遍，或者按姓名找',
  digits_two: '正好有两位一样，请按姓名找',
}
