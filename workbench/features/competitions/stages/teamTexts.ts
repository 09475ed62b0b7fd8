import type { GameResult } from '#shared/competitions/play/match'
import type { MatchEnding } from './ending'

export const teamTexts = {
  kinds: {
    swaythling: '乒乓球团体，五场单打（斯韦思林杯），单循环',
    corbillon: '乒乓球团体，四单一双（考比伦杯），单循环',
    boards: '象棋团体，分台都下完，单循环',
  },
  boardCount: '每场几台',
  boardCountHint: '每队要有这么多人；全部下完，比场分和局分。',
  captain: (name: string) => `队长 ${name}`,
  notHanded: '名单还没交',
  handed: (clock: string) => `${clock} 已交`,
  filled: (by: string) => `没交，${by}按名单次序排`,
  fill: '按名单次序代排，打开名单',
  fillNote: '过了截止时间。没交的一队按名单次序上场，页面上会写明是谁代排的。',
  fillLater: (clock: string) => `两队都交了才同时打开，现在谁也看不到。${clock} 截止，到时还没交的可以代排。`,
  filledDone: '排好了，两队名单打开了',
  score: (first: number, second: number, isBoards: boolean) => `${isBoards ? '局分' : '团体'} ${first} : ${second}`,
  rubber: (no: number, isBoards: boolean) => (isBoards ? `第 ${no} 台` : `第 ${no} 盘`),
  needless: '不用打',
  open: '还没打',
  print: '打印这场的记分单',
  changes: '更正',
  did: {
    entered: (rubber: string, by: string) => `${by}记${rubber}`,
    corrected: (rubber: string, by: string) => `${by}更正${rubber}`,
    dropped: (rubber: string) => `${rubber}因为前面更正、胜负已分，不再算`,
  },
  boardWays: (one: string, other: string): [GameResult, string][] => [
    ['1-0', `${one}胜`],
    ['1/2', '和棋'],
    ['0-1', `${other}胜`],
    ['0-1f', `${one}没到场`],
    ['1-0f', `${other}没到场`],
  ],
  endings: (one: string, other: string): [MatchEnding, string][] => [
    ['played', '打完了'],
    ['firstAway', `${one}没到场`],
    ['secondAway', `${other}没到场`],
    ['firstRetired', `${one}中途退出`],
    ['secondRetired', `${other}中途退出`],
  ],
  games: (no: number) => `第 ${no} 盘每局比分`,
  correctHint: '和已经记下的不一样，请写依据，大家都看得到',
  enter: (score: string, rubber: string) => `记 ${score}，${rubber}`,
  done: (rubber: string, score: string) => `${rubber}记好了，${score}`,
  waits: (count: number) => (count === 0 ? '等名单' : '等一队名单'),
  teams: (count: number) => `${count} 队参赛`,
  rule: (order: string, tables: number, seed: number) =>
    `${order}，${tables} 张台，抽签种子 ${seed}，谁都能照着再抽一遍。`,
  forfeits: '整场弃权',
}
export const teamPaperTexts = {
  title: '团体赛记分单',
  which: '哪一场',
  head: ['盘', '甲方', '乙方', '每局比分', '结果'],
  headBoards: ['台', '甲方', '乙方', '红方', '结果'],
  sealed: '两队名单还没有都交，名单打开以后再印，人名会印上。',
  total: '团体比分',
  winner: '胜队',
  sign: ['甲方队长签名', '乙方队长签名', '裁判签名'],
}
