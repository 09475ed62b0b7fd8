import type { GameResult } from '#shared/competitions/play/match'
import type { CompetitionCard } from '#shared/competitions/play/view'
import type { MatchEnding } from './ending'
import { kindNames } from './stageTexts'

export const teamTexts = {
  kinds: {
    swaythling: '乒乓球团体，五场单打（斯韦思林杯）',
    corbillon: '乒乓球团体，四单一双（考比伦杯）',
    boards: '象棋团体，分台都下完',
  },
  how: '怎么打',
  stages: { roundRobin: '单循环', groups: '先分组再淘汰', knockout: '单败淘汰' },
  qualifiers: '每组出线几队',
  equalBoards:
    '淘汰赛局分相同，看台次：1 台起先胜一台的队出线。台台都和就加赛一盘，把第 1 台更正成加赛的结果，依据写“加赛”。',
  makeYes: '建好比赛，报上名的队都参赛',
  made: (entered: number) => `比赛建好了，${entered} 队参赛`,
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
  mate: (no: number) => `队员 ${no}`,
  needless: '不用打',
  open: '还没打',
  gone: (name: string) => `${name}（退队了）`,
  rename: '改队名',
  renameTitle: (name: string) => `${name}改叫什么？`,
  name: '队名',
  nameHint: '大家都看得到。留空就用队长的名字。',
  renamed: '队名改好了',
  print: '打印这场的记分单',
  changes: '更正',
  did: {
    entered: (rubber: string, by: string) => `${by}记${rubber}`,
    corrected: (rubber: string, by: string) => `${by}更正${rubber}`,
    dropped: (rubber: string) => `${rubber}因为前面的更正，不再算`,
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
  told: (who: string, words: string) => `${who}报 ${words}`,
  equal: {
    ahead: '局分相同：从第 1 台起，先胜一台的队出线。',
    onceMore: '局分相同、台台都和：加赛一盘，把第 1 台更正成加赛的结果，依据写“加赛”。',
  },
  toldStates: { one: '一方报了', differs: '说法不同' },
  correctHint: '和已经记下的不一样，请写依据，大家都看得到',
  enter: (score: string, rubber: string) => `记 ${score}，${rubber}`,
  done: (rubber: string, score: string) => `${rubber}记好了，${score}`,
  waits: (count: number) => (count === 0 ? '等名单' : '等一队名单'),
  teams: (count: number) => `${count} 队参赛`,
  rule: (order: string, tables: number, seed: number) =>
    `${order}，${tables} 张台，抽签种子 ${seed}，谁都能照着再抽一遍。`,
  forfeits: '整队没到场',
  forfeitYes: '按弃权记这一场',
  forfeited: '按弃权记好了',
  away: (first: string, second: string): [GameResult, string][] => [
    ['0-1f', `${first}没到场`],
    ['1-0f', `${second}没到场`],
    ['0-0f', '两队都没到场'],
  ],
}
export const teamPaperTexts = {
  title: '团体赛记分单',
  which: '哪一场',
  head: ['盘', '甲方', '乙方', '每局比分', '结果'],
  headBoards: ['台', '甲方', '乙方', '红方', '结果'],
  sealed: '两队名单还没有都交，名单打开以后再印，人名会印上。',
  needless: '不用打',
  total: '团体比分',
  winner: '胜队',
  sign: ['甲方队长签名', '乙方队长签名', '裁判签名'],
}

/** What is played, and how. */
export function kindWords({
  kind,
  teams,
}: Pick<CompetitionCard, 'kind'> & { teams: CompetitionCard['teams'] | undefined }): string {
  if (!teams || kind === 'swiss') return kindNames[kind]
  return `${teamTexts.kinds[teams]}，${teamTexts.stages[kind]}`
}
