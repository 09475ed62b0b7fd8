import type { Enrollee } from '#shared/events/enrol/view'

export const enrolTexts = {
  title: '给职工报名',
  paste: '粘贴接龙',
  quota: (capacity: number, left: number) =>
    left > 0 ? `${capacity} 个名额，还空 ${left} 个` : `${capacity} 个名额用满了`,
  until: (moment: string) => `${moment} 收回`,
  stillFor: (ms: number) => `还剩 ${spanWords(ms)}`,
  ofUnion: (unionName: string) => `${unionName}的名额`,
  rest: (left: number) => (left > 0 ? `用完了，还有大家的 ${left} 个` : '用完了就排候补'),
  common: (left: number) => (left > 0 ? `大家的名额还剩 ${left} 个` : '名额满了'),
  commonHint: '没有给本工会留名额，先到先得',
  waits: (waiting: number) =>
    waiting > 0 ? `前面排着 ${waiting} 位，再报就排在后面` : '再报就排候补，有人取消按顺序补上',
  noLine: '现在满了，也不设候补',
  released: (moment: string) => `${moment} 没用的归大家，别的企业也能报`,
  whichSession: '报哪一场',
  pick: '从名册里挑',
  everybody: '全部职工',
  neverOnly: '从未参加过的',
  noneNever: '没有从未参加过的了',
  noneNeverText: '名册里的职工都参加过活动，或者已经报了这一场。',
  insideTitle: (people: number) => `想来的 ${people} 人`,
  insideMore: (people: number) => `看全部 ${people} 人`,
  search: '名字、拼音、手机后四位',
  none: '名册里还没有人',
  noneText: '请先在工作台登记会员，再来给他们报名。',
  noneFound: '没有找到',
  noneFoundText: '换个写法试试；名册里漏了的，请在工作台补上。',
  inAlready: '已报',
  waitsAlready: '在候补',
  offered: '等本人答复',
  never: '从未参加过',
  times: (times: number) => `今年参加 ${times} 次`,
  missed: '上次没来也没说',
  act: (people: number) => (people > 0 ? `给这 ${people} 人报名` : '先勾选要报名的人'),
  hint: '用小程序的会收到通知；报完 10 秒内可以撤回',
  fill: (labels: string[]) => `还要本人在小程序里填好：${labels.join('、')}；报完 10 秒内可以撤回`,
  closed: '现在不能报名',
  self: '要本人自己报名',
  progress: (done: number, all: number) => `正在报名 ${done} / ${all}`,
  toEvent: '看活动页',
  send: '把活动发给他们',

  done: (placed: number, waiting: number) =>
    [placed > 0 && `${placed} 人报上了`, waiting > 0 && `${waiting} 人排上候补`].filter(Boolean).join('，') ||
    '没有报上',
  doneText: (untold: number, all: number) => {
    if (untold === 0) return '他们会收到通知，去不了可以自己取消。'
    const said = `${untold} 人还没有用小程序，收不到通知，请您告诉他们`
    return untold < all ? `${said}；别的人会收到。` : `${said}。`
  },
  untold: '还没有用小程序，请您告诉本人',
  placed: '报上了',
  waiting: (position: number) => `候补第 ${position} 位`,
  takeBack: (seconds: number) => `撤回（${seconds} 秒）`,
  tookBack: '撤回了，没有人收到通知',
  tookSome: (back: number) => `撤回了 ${back} 人；其余的已经通知本人`,
  more: '接着报',

  pasteLabel: '群里的接龙，或表格里的几行',
  pasteHint: '#接龙\n1. 张示例 收银\n2、李示例 199 0000 0000',
  read: '认一认',
  readHint: '只在本工会的名册里找；认不准的让您定，不会乱报',
  again: '改一改再认',
  edit: '改',
  found: '认出来了',
  asks: '要您定',
  twins: '重复，已并',
  settle: (lines: number) => (lines > 0 ? `这 ${lines} 行要您定` : '都定好了'),
  settleLater: (lines: number) => `后面还有 ${lines} 行`,
  settleLaterNote: '定好上面的，接着出来',
  unsettled: (lines: number) => `没定的 ${lines} 行先留着，不占名额`,
  skipped: '不报',
  change: '改',
  words: '群里的原话',
  linesAll: (lines: number) => `看全部 ${lines} 行`,
  foundMore: (some: number, all: number) => `再看 ${some} 人（还有 ${all} 人）`,
  skip: '不报这一行',
  pickOther: '是别人：报完这些，再从名册里挑',
  foundPeople: (people: number) => `要报名的 ${people} 人`,
  twin: '重复',
  passed: '没当作人名的行',
  nothing: '没有认出人来',
  nothingText: '一行写一位，例如“1. 张示例 收银”。名字要和名册上一样。',
}

/** What a chair goes by when they choose among these; the enterprise only where there are several. */
export function enrolleeNote(enrollee: Enrollee, isMixed: boolean): string {
  return [isMixed && enrollee.enterpriseName, recordNote(enrollee)].filter(Boolean).join('，')
}

/** How it was before with somebody; that there was nothing stands as a mark beside their name. */
export function recordNote({ times, missedAt }: Pick<Enrollee, 'times' | 'missedAt'>): string {
  return [times > 0 && enrolTexts.times(times), missedAt !== undefined && enrolTexts.missed].filter(Boolean).join('，')
}

/** Whether these are of different enterprises. */
export function isOfSeveral(among: Enrollee[]): boolean {
  return new Set(among.map(({ enterpriseName }) => enterpriseName)).size > 1
}

const HOUR = 3_600_000

/** A time that is left in its two largest parts, such as 1 天 5 小时. */
function spanWords(ms: number): string {
  const hours = Math.floor(ms / HOUR)
  if (hours === 0) return `${Math.max(1, Math.floor(ms / 60_000))} 分钟`
  const days = Math.floor(hours / 24)
  return [days > 0 && `${days} 天`, hours % 24 > 0 && `${hours % 24} 小时`].filter(Boolean).join(' ')
}
