import type { FloorRow } from '#shared/directory/territory'

/** A floor with somebody on it, or several empty ones in a row, from the upper to the lower. */
export type FloorBand = { kind: 'floor'; floor: FloorRow } | { kind: 'empty'; from: string; to: string; count: number }

/** A building without the length of its empty floors: neighbours of them become one line. */
export function foldFloors(floors: readonly FloorRow[]): FloorBand[] {
  const bands: FloorBand[] = []
  for (const floor of floors) {
    const last = bands.at(-1)
    if (floor.enterprises.length > 0) bands.push({ kind: 'floor', floor })
    else if (last?.kind === 'empty') Object.assign(last, { to: floor.label, count: last.count + 1 })
    else bands.push({ kind: 'empty', from: floor.label, to: floor.label, count: 1 })
  }
  return bands
}
