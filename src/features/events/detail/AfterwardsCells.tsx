import { open } from '#platform/pages/navigate'
import type { EventView } from '#shared/events/view'
import { OPEN_FOR_MS } from '#shared/feedback/feedback'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { eventTexts } from '../texts'
import { detailTexts as texts } from './detailTexts'

/** What there is to do once it has begun: to say how it was, and the photos of those who came. */
export function AfterwardsCells({ view, isMember, now }: { view: EventView; isMember: boolean; now: number }) {
  const { event } = view
  const judges = canJudge(view, now)
  const hasWall = isMember && event.state === 'published' && now >= event.startsAt
  if (!judges && !hasWall) return null
  return (
    <Card className="rows">
      {judges && (
        <Cell
          icon="check"
          title={eventTexts.judge}
          note={eventTexts.judgeNote}
          onPress={() => open('feedback', { id: event.id })}
        />
      )}
      {hasWall && (
        <Cell
          icon="people"
          title={texts.photos}
          note={texts.photosNote}
          onPress={() => open('photoWall', { id: event.id })}
        />
      )}
    </Card>
  )
}

/** Whether somebody with a place may have been there, and can still say how it was. */
function canJudge({ event, mine }: EventView, now: number): boolean {
  return mine?.status === 'confirmed' && now >= event.endsAt && now < event.endsAt + OPEN_FOR_MS
}
