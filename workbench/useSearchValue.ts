import { useSearchParams } from 'react-router-dom'

/** A filter kept in the address, so that going back finds it again and a link can carry it. */
export function useSearchValue<Value extends string>(name: string, values: readonly Value[], otherwise: Value) {
  const [search, setSearch] = useSearchParams()
  const found = values.find((value) => value === search.get(name)) ?? otherwise
  const choose = (value: Value) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === otherwise) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true }
    )
  return [found, choose] as const
}
