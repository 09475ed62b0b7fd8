import Checkbox from 'antd/es/checkbox'
import { usePages } from '#client/asking/usePages'
import { MOST_IN_REPORT } from '#shared/recap/recap'
import { MoreRow } from '../../ui/lists/MoreRow'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { recapTexts as texts } from './texts'
import './ReportPhotos.css'

interface Props {
  eventId: string
  chosen: readonly string[]
  onChoose: (photoIds: string[]) => void
}

/** Photos of the wall, to be ticked for the report, in the order in which they were ticked. */
export function ReportPhotos({ eventId, chosen, onChoose }: Props) {
  const { load, reload, more, loadMore } = usePages('photos.queue', { eventId, state: 'shown' })
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Panel title={texts.photos} aside={texts.photosChosen(chosen.length, MOST_IN_REPORT)}>
      <Loaded
        load={load}
        onRetry={reload}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="quiet">{texts.noPhotos}</p>}
      >
        {({ items }) => (
          <>
            <ul className="report-photos">
              {items.map(({ id, small, by }) => (
                <li key={id}>
                  <Checkbox
                    checked={chosen.includes(id)}
                    disabled={!chosen.includes(id) && chosen.length >= MOST_IN_REPORT}
                    onChange={() => toggle(id)}
                  >
                    <img src={small} alt={texts.photoBy(by)} loading="lazy" />
                  </Checkbox>
                </li>
              ))}
            </ul>
            <MoreRow more={more} onMore={loadMore} />
          </>
        )}
      </Loaded>
      <p className="faint">{texts.photosNote}</p>
    </Panel>
  )
}
