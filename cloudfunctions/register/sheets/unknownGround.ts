import { floorOf } from '#shared/directory/floor'
import { plainText } from '#shared/directory/grams'
import type { RegisterCheck, UnknownBuilding } from '#shared/register/sheets/registerImport'
import { gridNameIn } from '#shared/register/sheets/sheetWords'
import { type PlannedEntry, UNKNOWN_BUILDING, UNKNOWN_GRID } from './planEntries'

/** Grids and buildings that nobody has heard of, each once; a bare number is the grid of that number. */
export function unknownGround(wrong: PlannedEntry[]): Pick<RegisterCheck, 'unknownGrids' | 'unknownBuildings'> {
  const grids = new Map<string, { name: string; rows: number }>()
  const buildings = new Map<string, UnknownBuilding>()
  for (const { line, faults } of wrong) {
    const grid = gridNameIn(line.grid)
    if (faults.some((fault) => fault.endsWith(UNKNOWN_GRID)) && grid.length <= 20) {
      const { name = grid, rows = 0 } = grids.get(plainText(grid)) ?? {}
      grids.set(plainText(grid), { name, rows: rows + 1 })
    }
    if (faults.some((fault) => fault.endsWith(UNKNOWN_BUILDING)) && line.building.length <= 40) {
      const key = plainText(line.building)
      buildings.set(key, withRow(buildings.get(key), line, grid))
    }
  }
  return { unknownGrids: [...grids.values()], unknownBuildings: [...buildings.values()] }
}

function withRow(
  known: UnknownBuilding | undefined,
  { building, words }: PlannedEntry['line'],
  grid: string
): UnknownBuilding {
  const { name = building, rows = 0, floors = 1, below = 0, grid: before = '' } = known ?? {}
  const floor = floorOf(String(words.floor ?? '')) ?? 1
  return { name, rows: rows + 1, grid: before || grid, floors: Math.max(floors, floor), below: Math.max(below, -floor) }
}
