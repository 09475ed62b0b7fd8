import { useState } from 'react'
import type { EventBoard } from '#shared/events/view'
import { refreshToday } from '../../../today'
import { PageHead } from '../../../ui/PageHead'
import { CancelDialog } from '../changes/CancelDialog'
import { PostponeDialog } from '../changes/PostponeDialog'
import { ResizeDialog } from '../changes/ResizeDialog'
import { TellDialog } from '../changes/TellDialog'
import { EventTag } from '../EventTag'
import { Registrations } from '../registrations/Registrations'
import { eventTexts } from '../texts'
import { BoardDeeds, type EventDeed } from './BoardDeeds'
import { BoardNumbers } from './BoardNumbers'
import { EventFacts } from './EventFacts'

/** One event that people can see: its numbers, its arrangements, its people, and what can be done. */
export function Board({ board, onChanged }: { board: EventBoard; onChanged: () => void }) {
  const [asking, setAsking] = useState<EventDeed>()
  const [turn, setTurn] = useState(0)
  const changed = () => {
    setTurn((before) => before + 1)
    refreshToday()
    onChanged()
  }
  const dialog = { board, onClose: () => setAsking(undefined), onChanged: changed }

  return (
    <>
      <PageHead
        title={board.event.title}
        back={{ to: '/events', label: eventTexts.back }}
        tag={<EventTag phase={board.phase} />}
      >
        <BoardDeeds board={board} onAsk={setAsking} />
      </PageHead>
      <BoardNumbers board={board} />
      <EventFacts event={board.event} />
      <Registrations board={board} turn={turn} onChanged={changed} />
      {asking === 'tell' && <TellDialog board={board} onClose={() => setAsking(undefined)} />}
      {asking === 'resize' && <ResizeDialog {...dialog} />}
      {asking === 'postpone' && <PostponeDialog {...dialog} />}
      {asking === 'cancel' && <CancelDialog {...dialog} />}
    </>
  )
}
