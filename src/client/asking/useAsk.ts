import type { Input, ReadingName, Value } from '#shared/api'
import { useClient, useOwner } from '../client'
import { ownerOf, ownKey } from '../keeping/owner'
import { useLive } from '../liveValue'
import { useLoad } from './useLoad'

export interface AskOptions {
  /** Name under which the last answer is kept for times without a network. */
  keepAs?: string | undefined
  /** False as long as the question must wait; the screen shows loading until then. */
  when?: boolean
  /** Paints the kept answer while the new one is asked for. */
  keptFirst?: boolean
}

/** A question on a screen, asked when it opens, when the input or the person changes, and by `reload`. */
export function useAsk<Name extends ReadingName>(
  action: Name,
  input: Input<Name>,
  { keepAs, when, keptFirst }: AskOptions = {}
) {
  const { askApi, session, views } = useClient()
  const token = useLive(session)
  const owner = useOwner()
  const { load, reload } = useLoad<Value<Name>>({
    about: JSON.stringify([action, input, keepAs, ownerOf(token)]),
    token,
    ask: () => askApi(action, input),
    when,
    keptFirst,
    view: keepAs ? views?.of(ownKey(owner, keepAs)) : undefined,
  })
  return { load, reload }
}
