import { tooLong } from '../hall/tooLong'

interface Field {
  units: readonly string[]
  roundsTotal: number
  apartRounds: number
  /** Tables of the hall and minutes of a game, where the organiser has said them, and the event's day. */
  tables?: number | null
  minutes?: number | null
  day?: { startsAt: number; endsAt: number }
}

const MINUTE = 60_000

/** 合不合适. What an organiser should know before the first round: entrants by their units, and the rounds that are planned. */
export function fitOf({ units, roundsTotal, apartRounds, ...hall }: Field): string[] {
  const count = units.length
  if (count < 2) return []
  const most = count % 2 === 0 ? count - 1 : count
  const clear = Math.ceil(Math.log2(count))
  const [unit, size] = largestOf(units)
  return [
    ...(roundsTotal > most ? [`${count} 人最多只能排 ${most} 轮不重复的对阵，请把轮数改到 ${most} 轮以内。`] : []),
    ...(count <= 8 && roundsTotal <= most
      ? [`只有 ${count} 人，单循环每人都碰得到，${most} 轮就够，比积分编排更公平。`]
      : []),
    ...(roundsTotal < clear
      ? [`${count} 人打 ${roundsTotal} 轮，可能有几个人全胜、分不出第一；至少 ${clear} 轮才分得开。`]
      : []),
    ...(roundsTotal % 2 === 0 ? [`${roundsTotal} 轮是双数，有人执红会比执黑多两次；规则建议单数轮。`] : []),
    ...(apartRounds > 0 && size * 2 > count
      ? [`${unit}有 ${size} 人，超过一半：前 ${apartRounds} 轮同单位一定会碰面。`]
      : []),
    ...dayOf(Math.floor(count / 2), roundsTotal, hall),
  ]
}

/** Without enough tables a round is played in turns, one game's time after the other. */
function dayOf(games: number, rounds: number, { tables, minutes, day }: Pick<Field, 'tables' | 'minutes' | 'day'>) {
  if (!tables || !minutes || !day) return []
  const last = day.startsAt + rounds * Math.ceil(games / tables) * minutes * MINUTE
  return tooLong({ what: `${rounds} 轮`, last, endsAt: day.endsAt })
}

function largestOf(units: readonly string[]): [string, number] {
  const sizes = new Map<string, number>()
  for (const unit of units) if (unit) sizes.set(unit, (sizes.get(unit) ?? 0) + 1)
  return [...sizes].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])
}
