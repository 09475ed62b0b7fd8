import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import type { DeskPhoto } from '#shared/photos/view'
import { PHOTO_STATES } from '#shared/photos/wallPhoto'
import { Chips } from '../../../ui/fields/Chips'
import { BatchBar } from '../../../ui/lists/choice/BatchBar'
import { useTicks } from '../../../ui/lists/choice/useTicks'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { ObjectedCard } from '../ObjectedCard'
import { PhotoCard } from '../PhotoCard'
import { photoTexts as texts } from '../texts'
import { useDeciding } from '../useDeciding'
import '../../../ui/lists/SaidCard.css'
import '../Photos.css'

/** So many are decided at once. */
const MOST = 48

/** 活动照片: what was brought, what is on the wall, and what somebody wants gone. */
export default function PhotosPage() {
  const { id = '' } = useParams()
  const [state, choose] = useSearchValue('state', PHOTO_STATES, 'waiting')
  const list = usePages('photos.queue', { eventId: id, state })
  const { load, reload } = useAsk('photos.counts', { eventId: id })
  const { ticks, rows, clear } = useTicks<DeskPhoto>({ keyOf: (row) => row.id, nameOf: ({ by }) => by, most: MOST })
  const decided = () => {
    void list.reload()
    void reload()
  }
  const { busy, decideAll } = useDeciding(decided)
  const decide = async (decision: 'show' | 'refuse') => {
    await decideAll(rows, decision)
    clear()
  }
  const counts = load.kind === 'ready' ? load.value : undefined
  const title = counts ? texts.titleOf(counts.event.title) : texts.title
  useTitle(title)

  return (
    <>
      <PageHead title={title} back={{ to: `/events/${id}`, label: texts.back }} />
      <p className="quiet wall-photos-note">{texts.note}</p>
      <Toolbar>
        <Chips
          label={texts.filter}
          value={state}
          options={PHOTO_STATES.map((key) => ({
            key,
            label: texts.states[key],
            ...(counts && { count: counts.counts[key] }),
          }))}
          onChoose={(next) => {
            clear()
            choose(next)
          }}
        />
      </Toolbar>
      <Pages
        list={list}
        rows={6}
        empty={<EmptyState motif="empty-inbox" title={texts.empty[state]} text={texts.emptyText} />}
      >
        {(items) => (
          <>
            {state === 'waiting' && items.length > 1 && (
              <Checkbox
                className="said-cards__all"
                checked={items.every(ticks.has)}
                onChange={() => ticks.toggleAll(items)}
              >
                {texts.tickAll}
              </Checkbox>
            )}
            <ul className="wall-photos">
              {items.map((photo) => (
                <li key={photo.id}>
                  {photo.state === 'objected' ? (
                    <ObjectedCard photo={photo} onDecided={decided} />
                  ) : (
                    <PhotoCard
                      photo={photo}
                      onDecided={decided}
                      ticked={ticks.has(photo)}
                      onTick={() => ticks.toggle(photo)}
                    />
                  )}
                </li>
              ))}
            </ul>
            <BatchBar count={rows.length} onClear={clear}>
              <Button disabled={busy} onClick={() => decide('refuse')}>
                {texts.refuseAll(rows.length)}
              </Button>
              <Button type="primary" loading={busy} onClick={() => decide('show')}>
                {texts.showAll(rows.length)}
              </Button>
            </BatchBar>
          </>
        )}
      </Pages>
    </>
  )
}
