import type { Areas } from '#shared/directory/territory'
import { groundTexts as texts } from './groundTexts'

/** The street in one line: how many areas of each level, how many buildings, how large. */
export function sumsOf({ levels, areas, squareKm }: Areas): string {
  const counts = levels.map((name, index): [string, number] => [
    name,
    areas.filter(({ level }) => level === index).length,
  ])
  const outermost = areas.filter(({ parentId }) => parentId === '')
  const buildings = outermost.reduce((sum, area) => sum + area.buildings, 0)
  return texts.sums(counts, buildings, squareKm)
}
