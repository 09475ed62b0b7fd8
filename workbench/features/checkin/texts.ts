import { clockText } from '#shared/beijingTime'
import type { Arrival } from '#shared/checkin/view'

export const turnoutTexts = {
  reach: '谁没来过',
  title: '人次',
  years: '哪一年',
  year: (year: number) => `${year} 年`,
  total: (total: number) => `${total.toLocaleString('en')} 人次`,
  totalLine: (events: number, unions: number) => `${events} 场活动，${unions} 家工会`,
  byEvent: '按活动',
  event: '活动',
  kind: '类型',
  when: '日期',
  byMonth: '按月',
  month: '月份',
  byUnion: '按工会',
  union: '工会',
  arrived: '人次',
  none: '这一年还没有签到',
  noneText: '活动里有人签到，就会算进来。',
}

export const arrivalTexts = {
  title: '签到',
  titleOf: (title: string) => `签到：${title}`,
  back: '回到这个活动',
  toArrivals: '回到签到',
  hall: '大屏签到码',
  rolls: '点名',
  people: '人',
  in: '已到',
  inLine: (expected: number) => (expected > 0 ? `有名额的 ${expected} 人` : '没有报名，按名单签的'),
  missing: '还没到',
  missingLine: '有名额，还没签到',
  missingOver: '有名额，没有签到',
  turnedAway: '不在名单',
  turnedAwayLine: '到过门口，没有名额',
  undone: '撤销的',
  undoneLine: '写明了理由',
  family: '同来的家人',
  familyLine: '另外数，不算人次',
  definition:
    '人次的算法：一个人在一场活动里签到一次，算一人次；报了名没签到的不算，同一个人签几回也只算一回，撤销的不算，同来的家人另外数。',
  unions: '按工会',
  unionsSub: (all: number, whole: number) => `${all} 家，${whole} 家到齐`,
  union: '工会',
  arrived: '到场',
  count: (arrived: number, expected: number) => (expected > 0 ? `${arrived} / ${expected}` : String(arrived)),
  seeUnion: '看还没到的',
  allUnions: '看全部工会',
  doors: '各个签到口',
  doorLine: (at: number) => `最近一位 ${clockText(at)}`,
  doorsNone: '还没有人签到。签到在手机上：今天要办的 → 活动签到。',
  name: '姓名',
  enterprise: '企业',
  when: '时间',
  door: '签到口',
  by: '怎么签的',
  why: '说明',
  none: '这里没有人',
  noneText: '有人签到以后，会出现在这里。',
  mark: (count: number) => `没签到的 ${count} 位都标没来`,
  markTitle: '都标成“没来，也没说”？',
  markText: (count: number) =>
    `还没标的 ${count} 位有名额、没有签到。标了以后，设了轮流规矩的活动会看这一笔，本人可以申诉；标错了，可以在报名名单里一位一位改回来。事先取消报名的人不在里面。`,
  markAct: '都标没来',
  marked: (count: number) => `标了 ${count} 位`,
  absent: '已标没来',
  hallTitle: '微信扫一扫，签到',
  hallSub: '没带手机的，请到签到口报名字',
  hallTurns: '码每 30 秒换一次，拍照转发没有用',
  hallCount: (arrived: number, expected: number) => `到了 ${arrived} 人，共 ${expected} 人`,
  hallPicture: '签到码',
  full: '全屏显示',
}

const WAYS: Record<Arrival['how'], string> = {
  card: '扫会员码',
  digits: '六位数',
  name: '按姓名',
  hall: '扫大屏',
  walkIn: '现场补进',
  party: '同来的人',
}

export function wayText({ how, along }: Pick<Arrival, 'how' | 'along'>): string {
  return along ? `${WAYS[how]}，带家人 ${along} 位` : WAYS[how]
}
