/** The list with one item moved a place up or down; at the ends nothing moves. */
export function moved<Thing>(list: Thing[], index: number, by: -1 | 1): Thing[] {
  const other = index + by
  const [one, two] = [list[index], list[other]]
  if (one === undefined || two === undefined) return list
  return list.map((thing, place) => (place === index ? two : place === other ? one : thing))
}
