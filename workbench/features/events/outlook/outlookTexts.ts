import { momentText } from '#shared/beijingTime'
import type { ComingWord } from '#shared/events/outlook/coming'
import type { CellKind } from './cellsOf'

const WHAT: Record<ComingWord['what'], string> = {
  d3: '还有三天',
  d1: '明天见，带“来不了”',
  h2: '马上开始，带“来不了”',
  chairs: '名额快收回了',
  released: '没用的名额收回，给大家报',
  drawn: '抽签结果',
}
const TO: Record<ComingWord['what'], string> = {
  d3: '有名额的人',
  d1: '有名额的人',
  h2: '有名额的人',
  chairs: '还空着名额的主席',
  released: '先补排队的人',
  drawn: '登记过的人',
}

export const outlookTexts = {
  checklist: '办活动清单',
  ticks: '做到了自己勾',
  group: { before: '筹备', signUp: '报名', ahead: '活动前' },
  of: (part: number, whole: number) => `${part} / ${whole}`,
  item: {
    summary: '说明写好了',
    place: '地图上标了地方',
    bring: '带什么写好了',
    opened: '开始报名',
    kept: '各家工会的名额用完',
    filled: '名额报满',
    line: '候补都补上了',
    closed: '报名截止',
    moved: '改期都答复了',
    d3: '三天前提醒',
    d1: '一天前提醒',
    h2: '两小时前提醒',
  },
  go: '去写',
  waits: (count: number) => `${count} 人在等`,
  silent: (count: number) => `${count} 人没答`,
  unions: '各家工会',
  unionsAside: (count: number) => `${count} 家有人报`,
  union: '工会',
  places: '名额',
  free: '空',
  more: (count: number) => `+${count}`,
  others: (unions: number) => `其余 ${unions} 家`,
  cells: ({ own, others, free, waiting }: Record<CellKind, number>) =>
    [
      `报了 ${own + others} 人${own > 0 ? `，其中 ${own} 人占本工会的名额` : ''}`,
      free > 0 && `空 ${free} 个`,
      waiting > 0 && `${waiting} 人在等`,
    ]
      .filter(Boolean)
      .join('，'),
  legend: '一格一个人',
  kinds: { own: '占本工会的名额', others: '占大家的或别的预留名额', free: '给这家留着，还没用', waiting: '在等' },
  nobody: '还没有人报名。报上一个，这里就多一格。',
  line: '候补',
  people: (count: number) => `${count} 人`,
  lineNone: '没有人在等。',
  lineMore: (count: number) => `还有 ${count} 人`,
  coming: '将要发出',
  comingCount: (count: number) => `${count} 条`,
  comingNone: '没有要自动发的了。',
  quiet: '21:00 到第二天 8:00 不发提醒',
  what: (one: ComingWord, name: string | undefined) => (name ? `${WHAT[one.what]}：${name}` : WHAT[one.what]),
  to: ({ what }: ComingWord) => TO[what],
  at: (at: number, now: number) => momentText(at, now),
}
