import type { GroupStepName } from '#shared/competitions/tableTennis/resolveGroup'

export const stepNames: Record<GroupStepName, string> = {
  matchPoints: '相互积分',
  individuals: '胜负场比',
  games: '胜负局比',
  points: '得失分比',
}

export const stageTexts = {
  groups: '小组',
  bracket: '对阵',
  notDrawn: '还没有抽签。抽好了，会发消息告诉您打第几台、什么时候。',
  bracketLater: '小组赛打完，这里是淘汰赛的对阵。',
  place: '名次',
  player: '选手',
  record: '胜负',
  games: '局',
  points: '积分',
  goesOn: (count: number) => `每组前 ${count} 名出线`,
  progress: (done: number, all: number) => (done === all ? '赛完' : `${done} / ${all} 场`),
  more: '看每一场',
  fold: '收起来',
  own: '您的组',
  tie: (count: number, points: number) => `${count} 人同积 ${points} 分怎么排`,
  tieNote: '只比这几人之间的比赛；比到分出先后为止。',
  tieStep: '先后比',
  tieOrder: (names: string) => `得到：${names}。`,
  tieLot: '样样相同，抽签定先后。',
  ratio: '比率是赢的除以输的，越大越靠前。',
  source: (bestOf: number, seed: number) =>
    `${bestOf} 局 ${(bestOf + 1) / 2} 胜。抽签种子 ${seed}，谁都能照着再抽一遍。只有名字和单位。`,
  tbd: '待定',
  bye: '轮空',
  zone: (at: number) => `${at} 区`,
  last: (lines: number, at: number, all: number) =>
    all > 1 ? `${lines} 强 ${at}` : lines === 2 ? '决赛' : `${lines} 强`,
  forPlaces: '名次赛',
  at: (clock: string, table: number) => `${clock}，${table} 台`,
  match: (number: number) => `第 ${number} 场`,
  states: { waiting: '等前面的结果', open: '没打完', reported: '等对方点', disputed: '等裁判', final: '完' },
  final: '最后名次',
  nth: (place: number) => `第 ${place} 名`,
  tapHint: '数字是赢的局数。点一场看每局比分和单位。',
  zones: '看哪一区',
  won: '胜',
  away: '弃权',
}
