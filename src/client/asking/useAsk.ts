import type { Input, ReadingName, Value } from '#shared/api'
import { useClient } from '../client'
import { useLive } from '../liveValue'
import { useLoad } from './useLoad'

export interface AskOptions {
  /** Under this name the last answer is kept for times without a network. */
  keepAs?: string | undefined
  /** Asks only then; before that the screen keeps waiting. */
  when?: boolean
}

/** Asks once when the screen opens, again when the question changes or somebody else signs in, and when told to. */
export function useAsk<Name extends ReadingName>(action: Name, input: Input<Name>, { keepAs, when }: AskOptions = {}) {
  const { askApi, session, views } = useClient()
  const { load, reload } = useLoad<Value<Name>>({
    about: JSON.stringify([action, input, keepAs, useLive(session)]),
    ask: () => askApi(action, input),
    when,
    view: keepAs ? views?.of(keepAs) : undefined,
  })
  return { load, reload }
}
