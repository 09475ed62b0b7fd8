import type { SideReason } from './decideSides'
import { otherSide, type Side } from './sides'
import type { PairingReason } from './why'

/** Reader of the sentence: one of the two, or a spectator. */
type Reader = Side | 'spectator'

/**
 * 为什么是他. One sentence for the phone about why the two meet and who moves first. Xiangqi: the first mover has red. 「两人同积
 * 4 分，从未交手；您上两轮都执黑，本轮执红。」
 */
export function whySentence(why: PairingReason, reader: Reader): string {
  return `${meetingWords(why, reader)}；${sideWords(why, reader)}。`
}

function meetingWords({ points, meetings, sameUnit }: PairingReason, reader: Reader): string {
  const met = meetings === 0 ? '从未交手' : `此前交手 ${meetings} 次，已没有别的排法`
  const unit = sameUnit === undefined ? '' : sameUnit ? '，同单位，实在错不开' : '，不同单位'
  return `${pointWords(points, reader)}，${met}${unit}`
}

function pointWords({ first, second }: PairingReason['points'], reader: Reader): string {
  if (first === second) return `两人同积 ${first} 分`
  if (reader === 'spectator') return `红方 ${first} 分，黑方 ${second} 分，是全轮分差最小的排法`
  const [mine, other] = reader === 'first' ? [first, second] : [second, first]
  return `您 ${mine} 分，对手 ${other} 分，是全轮分差最小的排法`
}

function sideWords({ sides, firstMove, round }: PairingReason, reader: Reader): string {
  const spectator = reader === 'spectator'
  const side = spectator ? 'first' : reader
  const who = spectator ? '红方' : '您'
  const now = spectator ? '本轮先走' : `本轮${colour(side)}`
  if (firstMove === 'board')
    return `双方条件相同，按台次单双定先后，${spectator ? '红方先走' : `您本轮${colour(side)}`}`
  const gained = side === wishedSide(sides[side])
  if (!gained && !spectator) return `${reasonAgainst(firstMove)}，您本轮${colour(side)}`
  return `${who}${historyWords(sides[side], round)}，${now}`
}

/** Sides of the past in words; counted in rounds when the entrant played every one, else in games. */
function historyWords(sides: Side[], round: number): string {
  const last = sides.at(-1)
  if (!last) return '还没有下过棋'
  const run = sides.length - (sides.findLastIndex((side) => side !== last) + 1)
  const count = sides.filter((side) => side === last).length
  const [since, measure] = sides.length === round - 1 ? ['上', '轮'] : ['最近', '局']
  if (run > 1) return `${since}${NUMERALS[run] ?? ` ${run} `}${measure}都${colour(last)}`
  if (2 * count <= sides.length || sides.length === 1) return `${since}一${measure}${colour(last)}`
  return `已${colour(last)} ${count} 次、${colour(otherSide(last))} ${sides.length - count} 次`
}

/** Side that the balance would give next; undefined before the first game. */
function wishedSide(sides: Side[]): Side | undefined {
  const firsts = sides.filter((side) => side === 'first').length
  const last = sides.at(-1)
  if (2 * firsts === sides.length) return last && otherSide(last)
  return 2 * firsts > sides.length ? 'second' : 'first'
}

function reasonAgainst(reason: SideReason): string {
  const words: Record<SideReason, string> = {
    rule: '对手再换一边就会超出先后手限制',
    wishes: '对手更需要换先后手',
    absoluteWish: '对手必须换先后手',
    surplus: '对手先后手相差更多，由他优先',
    lastDifference: '两人先后手情况相同，与最近一次不同的那轮对调',
    board: '按台次单双定先后',
  }
  return words[reason]
}

const NUMERALS: Record<number, string> = { 2: '两', 3: '三', 4: '四' }

function colour(side: Side): string {
  return side === 'first' ? '执红' : '执黑'
}
