import { useAsk } from '#client/asking/useAsk'
import type { Input } from '#shared/api'
import { type ChosenKind, kindOptions } from './kindOptions'

/** The kinds to choose from in a part of the list, each with its number; asked for as long as they are shown. */
export function useKindOptions(when: Input<'events.kinds'>['when'], chosen: ChosenKind, isShown: boolean) {
  const { load, reload } = useAsk('events.kinds', { when }, { when: isShown })
  return { options: kindOptions(load, chosen), reload }
}
