import type { FloorRow } from './territory'

/** A floor with somebody on it, or several empty ones in a row. */
export type FloorBand = { kind: 'floor'; floor: FloorRow } | { kind: 'empty'; top: number; bottom: number }

/** A building from above the ground to below it; empty floors beside one another are one line. */
export interface FoldedFloors {
  above: FloorBand[]
  below: FloorBand[]
  /** Those of whom nobody has said on which floor they are. */
  nowhere?: FloorRow
}

/** A building without the length of its empty floors. */
export function foldFloors(floors: readonly FloorRow[]): FoldedFloors {
  const nowhere = floors.find(({ floor }) => floor === null)
  return {
    above: bandsOf(floors.filter(({ floor }) => floor !== null && floor > 0)),
    below: bandsOf(floors.filter(({ floor }) => floor !== null && floor < 0)),
    ...(nowhere && { nowhere }),
  }
}

function bandsOf(floors: readonly FloorRow[]): FloorBand[] {
  const bands: FloorBand[] = []
  for (const row of floors) {
    const last = bands.at(-1)
    const floor = Number(row.floor)
    if (row.enterprises.length > 0) bands.push({ kind: 'floor', floor: row })
    else if (last?.kind === 'empty') last.bottom = floor
    else bands.push({ kind: 'empty', top: floor, bottom: floor })
  }
  return bands
}
