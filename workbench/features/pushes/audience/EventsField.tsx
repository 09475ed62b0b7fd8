import { usePages } from '#client/asking/usePages'
import { MoreRow } from '../../../ui/lists/MoreRow'
import { audienceTexts as texts } from '../reachTexts'
import { ManyOf } from './ManyOf'

interface Props {
  chosen: string[]
  onChange: (eventIds: string[]) => void
}

/** 报了哪个活动. The latest events at first, earlier ones on demand; what was chosen long ago stays chosen. */
export function EventsField({ chosen, onChange }: Props) {
  const { load, more, loadMore } = usePages('pushes.events', {})
  const listed = load.kind === 'ready' ? load.value.items : []
  const known = new Set(listed.map(({ id }) => id))
  const earlier = load.kind === 'ready' ? chosen.filter((id) => !known.has(id)) : []
  return (
    <ManyOf
      label={texts.events}
      placeholder={texts.eventsPlaceholder}
      options={[...listed, ...earlier.map((id) => ({ id, name: texts.earlierEvent }))]}
      chosen={chosen}
      onChange={onChange}
      end={<MoreRow more={more} onMore={loadMore} />}
    />
  )
}
