/** Columns that TRF16 gives to a name. */
export const NAME_COLUMNS = 33

interface Named {
  name: string
  unit?: string | null | undefined
}

/** Names as they stand in a report: two of one name are told apart by their enterprise. */
export function trfNames(people: readonly Named[]): string[] {
  const count = new Map<string, number>()
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1)
  return people.map((one) => ((count.get(one.name) ?? 0) > 1 ? withUnit(one) : one.name).slice(0, NAME_COLUMNS))
}

/** Whether a name in a report means this person. */
export function isNamed(written: string, person: Named): boolean {
  return written === person.name.slice(0, NAME_COLUMNS) || written === withUnit(person).slice(0, NAME_COLUMNS).trim()
}

function withUnit({ name, unit }: Named): string {
  return unit ? `${name}（${unit}）` : name
}
