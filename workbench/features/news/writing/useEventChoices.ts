import { usePages } from '#client/asking/usePages'

/** The events that an article may lead to, the latest first. */
export function useEventChoices() {
  const { load, more, loadMore } = usePages('events.manage', {}, { atOnce: 5 })
  const events = load.kind === 'ready' ? load.value.items.filter(({ phase }) => phase !== 'cancelled') : []
  return { events, waiting: load.kind === 'loading', more, loadMore }
}

export type EventChoices = ReturnType<typeof useEventChoices>
