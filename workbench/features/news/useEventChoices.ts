import { useAllPages } from '../../useAllPages'

/** The events that an article may lead to, the latest first. */
export function useEventChoices() {
  const { load } = useAllPages('events.manage', {}, 5)
  const events = load.kind === 'ready' ? load.value.items.filter(({ phase }) => phase !== 'cancelled') : []
  return { events, waiting: load.kind === 'loading' }
}
