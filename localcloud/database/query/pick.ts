/** The members of a module whose names are in the list. */
export function pick<Module extends object>(
  from: Module,
  names: readonly string[]
): Record<string, Module[keyof Module]> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)))
}
