import { leftAlone } from '../matching/perfectMates'
import { type CompetitionRefusal, refuse } from '../refusal'
import type { Contender } from './contender'

/** 编不出来. Names the entrants whose opponents are used up, and says what the organiser can do. */
export function refusePairing({ contenders }: { contenders: Contender[] }, round: number): CompetitionRefusal {
  const unmet = contenders.flatMap((one, a) =>
    contenders.flatMap((other, b): [number, number][] => (a < b && !one.met.has(other.id) ? [[a, b]] : []))
  )
  const stuck = leftAlone(contenders.length, unmet).map((vertex) => contenders[vertex] as Contender)
  const text = `第 ${round} 轮编不出没有重复对局的对阵：${stuck.map(({ label }) => label).join('、')} 找不到还没交过手的对手。可以就此结束比赛；规程在赛前允许重复对局的，请打开这一项再编。`
  return refuse('no_pairing', text, { entrants: stuck.map(({ id }) => id), round })
}
