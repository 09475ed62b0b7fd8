import { askPages, inOne } from '#client/askPages'
import { useLoad } from '#client/useLoad'
import type { Item, PagedName } from '#client/usePages'
import type { Input } from '#shared/api'
import { askApi } from './deskLine'

/** The whole of a list that is filtered or counted here; `complete` is false when it was longer than `pages`. */
export interface Whole<Row> {
  items: Row[]
  complete: boolean
}

export function useAllPages<Name extends PagedName>(action: Name, input: Omit<Input<Name>, 'cursor'>, pages = 10) {
  const { load, reload } = useLoad<Whole<Item<Name>>>({
    about: JSON.stringify([action, input, pages]),
    ask: async () => {
      const answer = await askPages<Item<Name>>(
        (cursor) => askApi(action, { ...input, ...(cursor && { cursor }) } as Input<Name>),
        pages
      )
      if (!answer.ok) return answer
      const { items, cursor } = inOne(answer.value)
      return { ok: true, value: { items, complete: !cursor } }
    },
  })
  return { load, reload }
}
