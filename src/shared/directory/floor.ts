/** How high and how deep a building may be. */
export const FLOORS = { above: 120, below: 6 }

/**
 * 楼层. The number of a floor in words such as 3 层, 12F, 1203 室 or B1; those below the ground are negative. Nothing where
 * the words name none, or several.
 */
export function floorOf(words: string): number | undefined {
  const plain = words.normalize('NFKC').toUpperCase().replace(/\s/g, '')
  if (/\d(?:层|楼|F)?[-–—~至到、,和]\d/.test(plain)) return undefined
  const below = plain.match(/(?:B|地下|负|-)([\d一二三四五六])(?:[^\d]|$)/)?.[1]
  if (below) return within(-(DIGITS.indexOf(below) + 1 || Number(below)))
  const above = [...plain.matchAll(/(\d{1,3})(?:层|楼|F)/g)].flatMap(([, number]) => number ?? [])
  if (above.length > 0) return above.length === 1 ? within(Number(above[0])) : undefined
  if (/^\d{1,2}$/.test(plain)) return within(Number(plain))
  const hanzi = plain.match(/([一二三四五六七八九十]{1,3})(?:层|楼)/)?.[1]
  if (hanzi) return within(numberOf(hanzi))
  const room = plain.match(/(?:^|[^\d])(\d{1,2})\d{2}(?:室|$)/)?.[1]
  return room ? within(Number(room)) : undefined
}

/** How a floor is written: 3 层, 地下 1 层. */
export function floorLabel(floor: number): string {
  return floor < 0 ? `地下 ${-floor} 层` : `${floor} 层`
}

/** Several floors beside one another: 9–12 层, 地下 1–3 层. */
export function floorsLabel(top: number, bottom: number): string {
  const [near, far] = [Math.min(Math.abs(top), Math.abs(bottom)), Math.max(Math.abs(top), Math.abs(bottom))]
  return near === far ? floorLabel(top) : `${top < 0 ? '地下 ' : ''}${near}–${far} 层`
}

/** Floors of a building from the top down; there is no floor 0. */
export function floorsOf({ floors, below }: { floors: number; below: number }): number[] {
  const above = Array.from({ length: floors }, (_, index) => floors - index)
  return [...above, ...Array.from({ length: below }, (_, index) => -1 - index)]
}

export function hasFloor({ floors, below }: { floors: number; below: number }, floor: number): boolean {
  return floor !== 0 && floor <= floors && floor >= -below
}

function within(floor: number): number | undefined {
  return hasFloor({ floors: FLOORS.above, below: FLOORS.below }, floor) ? floor : undefined
}

const DIGITS = '一二三四五六七八九'

function numberOf(hanzi: string): number {
  const [tens = '', ones = ''] = hanzi.includes('十') ? hanzi.split('十') : ['-', hanzi]
  const digit = (sign: string) => DIGITS.indexOf(sign) + 1
  if (tens === '-') return ones.length === 1 ? digit(ones) : 0
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
