/** 网格. Number of grids into which the street is divided. */
export const GRIDS = 71

export function gridId(number: number): string {
  return `grid-${String(number).padStart(2, '0')}`
}

/** Name of a grid, such as 第 7 网格. */
export function gridName(id: string): string {
  return `第 ${Number(id.slice(-2))} 网格`
}
