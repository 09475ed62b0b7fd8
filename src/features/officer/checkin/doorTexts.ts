import { clockText } from '#shared/beijingTime'
import type { DoorVerdict, NotListed } from '#shared/checkin/verdict'
import { quoted } from '#shared/quoted'

export const doorTexts = {
  title: '签到口',
  choose: '今天哪一场',
  none: '现在没有要签到的活动',
  noneText: '活动开始前 4 小时，会出现在这里。',
  doorIs: '我在哪个口',
  doors: ['签到口', '东门', '西门', '上车点'],
  arrived: (arrived: number, expected: number) =>
    expected > 0 ? `${arrived} 人到了，共 ${expected} 人` : `${arrived} 人到了`,
  missing: (count: number) => `还差 ${count} 人`,
  allIn: '都到了',
  sent: (count: number) => `已上传 ${count}`,
  waits: (count: number) => `等上传 ${count}`,
  offline: '没有网，照常扫',
  offlineText: (count: number) => `${count} 条存在本机，连上网自动上传；这时还不知道是谁、在不在名单`,
  scan: '扫会员码',
  scanInstead: '也可以请会员念六位数',
  digits: '输六位数',
  digitsTitle: '会员念的六位数',
  digitsHint: '例如 841706',
  digitsAct: '签到',
  digitsWrong: '要六位数字',
  find: '姓名，或拼音头两个字母',
  findTitle: '按姓名找',
  found: '找到的人',
  foundNone: '没有找到这个人',
  foundNoneText: '换一个字，或者换拼音试试。名册上没有的人，先请他核对身份。',
  notInEvent: '不在名单，点了看能不能补进来',
  inAt: (at: number) => `${clockText(at)} 已签到`,
  toRolls: '点名：上车、集合、上课',
  sound: '签到时出声',
  soundNote: '签上一声，重复两声，不在名单两声低的',
  clock: (apart: number) =>
    `这台手机的钟${apart > 0 ? '慢' : '快'}了 ${Math.round(Math.abs(apart) / 60_000)} 分钟，签到按准的时间记；请在手机设置里打开自动时间。`,
  latest: '刚才来的',
  latestNone: '还没有人来',
  walkIn: '补进来',
  undo: '撤销这次签到',
  undoTitle: '为什么撤销',
  undoReasons: ['扫错人了', '本人没有来', '走错活动了'],
  undone: '已经撤销',
  party: '同来的人，来了的打勾',
  partyIn: '已进',
  partyAct: (count: number) => `再进 ${count} 位`,
  keptTitle: '没网，先记下了',
  keptText: '连上网自动上传',
  refusedTitle: '没有签上',
  state: { in: '签到', turnedAway: '不在名单', undone: '撤销' },
}

export interface VerdictWords {
  tone: 'good' | 'warn' | 'bad'
  title: string
  text: string
}

/** What an officer reads in a second: the word, and what goes with it. */
export function verdictWords(verdict: DoorVerdict): VerdictWords {
  switch (verdict.kind) {
    case 'in':
      return { tone: 'good', title: '签到成功', text: clockText(verdict.at) }
    case 'already':
      return { tone: 'warn', title: '已经签过', text: `${clockText(verdict.at)} 在${verdict.door}签的，不重复算` }
    case 'undone':
      return {
        tone: 'warn',
        title: '撤销过',
        text: `${clockText(verdict.at)} ${verdict.by}：${verdict.reason}；要进请再扫一次`,
      }
    case 'notListed':
      return { tone: 'bad', title: '不在名单', text: whyWords(verdict) }
  }
}

function whyWords({ why, position, reason, elsewhere }: NotListed): string {
  const here = whyHere(why, position, reason)
  return elsewhere
    ? `${here}；报的是${quoted(elsewhere.title)}，${clockText(elsewhere.startsAt)}，${elsewhere.venue}`
    : here
}

function whyHere(why: NotListed['why'], position: number | undefined, reason: string | undefined): string {
  switch (why) {
    case 'never':
      return '没有报名'
    case 'withdrawn':
      return '自己取消了报名'
    case 'handed':
      return '名额转给了同事'
    case 'lapsed':
      return '名额过期，让给了别人'
    case 'removed':
      return `被移出：${reason ?? ''}`
    case 'offered':
      return '有名额等本人答复，可以补进来'
    case 'waitlisted':
      return `候补第 ${position ?? ''} 位`
  }
}
