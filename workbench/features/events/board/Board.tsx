import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import { decideEnrolling } from '#shared/events/enrol/enrolling'
import type { EventKind } from '#shared/events/eventKind'
import { isByName } from '#shared/events/invited/invited'
import { orderOf } from '#shared/events/order/wayOf'
import type { EventBoard } from '#shared/events/view'
import { isOrganiserFor } from '#shared/identity/caller'
import { refreshToday } from '../../../today'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Notice } from '../../../ui/states/Notice'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { ApprovalsPanel } from '../approval/ApprovalsPanel'
import { CancelDialog } from '../changes/CancelDialog'
import { changeTexts } from '../changes/changeTexts'
import { PostponeDialog } from '../changes/PostponeDialog'
import { RainDialog } from '../changes/RainDialog'
import { ResizeDialog } from '../changes/ResizeDialog'
import { TellDialog } from '../changes/TellDialog'
import { ClosingPanel } from '../closing/ClosingPanel'
import { EventTag } from '../EventTag'
import { EnrolPasteDialog } from '../enrol/EnrolPasteDialog'
import { InvitedPanel } from '../invited/InvitedPanel'
import { ArchiveButton } from '../life/ArchiveButton'
import { LifePanel } from '../life/LifePanel'
import { lifeTexts } from '../life/lifeTexts'
import { NoticesPanel } from '../notices/NoticesPanel'
import { OutlookPanels } from '../outlook/OutlookPanels'
import { Registrations } from '../registrations/Registrations'
import { EventReviewPanel } from '../review/EventReviewPanel'
import { eventTexts } from '../texts'
import { AgainDialog } from './AgainDialog'
import { BoardNumbers } from './BoardNumbers'
import { boardTexts as texts } from './boardTexts'
import { EventFacts } from './EventFacts'
import { LotteryPanel } from './LotteryPanel'
import { MovePanel } from './MovePanel'
import { OrderNumbers } from './OrderNumbers'
import { PoolsPanel } from './PoolsPanel'
import { RotationPanel } from './RotationPanel'
import { StockPanel } from './StockPanel'

/** Kinds that may be played out in rounds. */
const PLAYED = new Set<EventKind>(['chess', 'pingpong'])

type EventDeed = 'tell' | 'resize' | 'postpone' | 'rain' | 'cancel' | 'again' | 'enrol'

/** The board of an event that is published: its numbers, its arrangements, its people, and its deeds. */
export function Board({ board, onChanged }: { board: EventBoard; onChanged: () => void }) {
  const [asking, setAsking] = useState<EventDeed>()
  const me = useDeskMe()
  const mayRun = isOrganiserFor(me, board.event.unionId)
  const mayEnrol =
    (board.phase === 'open' || board.phase === 'full') && mayAsk(me, 'events.enrol') && decideEnrolling(board.event).ok
  const order = orderOf(board)
  const undrawn = order?.state === 'drawn' ? undefined : order
  const [turn, setTurn] = useState(0)
  const changed = () => {
    setTurn((before) => before + 1)
    refreshToday()
    onChanged()
  }
  const approves = board.event.approval !== undefined && Date.now() < board.event.startsAt
  const isAhead = ['upcoming', 'open', 'full', 'closed'].includes(board.phase)
  const dialog = { board, onClose: () => setAsking(undefined), onChanged: changed }

  return (
    <>
      <PageHead
        title={board.event.title}
        back={{ to: '/events', label: eventTexts.back }}
        tag={<EventTag phase={board.phase} />}
      >
        <LinkButton to={`/checkin/${board.event.id}`} icon={<Icon name="people" size={16} />}>
          {texts.arrivals}
        </LinkButton>
        {mayRun && (board.phase === 'running' || board.phase === 'finished') && (
          <LinkButton to={`/photos/${board.event.id}`}>{texts.photos}</LinkButton>
        )}
        {board.phase === 'finished' && <LinkButton to={`/recap/${board.event.id}`}>{texts.recap}</LinkButton>}
        {board.phase === 'finished' && mayAsk(me, 'brands.importEarlier') && (
          <LinkButton to={`/brands/earlier?of=${board.event.id}`}>{texts.bringList}</LinkButton>
        )}
        {mayRun && <BoardDeeds board={board} onAsk={setAsking} onChanged={changed} />}
      </PageHead>
      {board.archived && (
        <Notice>{lifeTexts.isArchived(board.archived.by, momentText(board.archived.at, Date.now()))}</Notice>
      )}
      {mayRun && <EventReviewPanel board={board} onChanged={changed} />}
      {mayRun && approves && <ApprovalsPanel board={board} turn={turnOf(board, turn)} onChanged={changed} />}
      {board.phase === 'finished' && <ClosingPanel eventId={board.event.id} />}
      {undrawn ? <OrderNumbers board={board} entries={undrawn.entries} /> : <BoardNumbers board={board} />}
      {isAhead && <OutlookPanels board={board} turn={turnOf(board, turn)} />}
      <LotteryPanel board={board} />
      <RotationPanel board={board} onChanged={changed} />
      {mayRun && isByName(board.event) && <InvitedPanel board={board} turn={turnOf(board, turn)} />}
      <MovePanel board={board} mayFollow={mayAsk(me, 'pushes.people')} />
      <PoolsPanel board={board} />
      <StockPanel board={board} onChanged={changed} />
      <EventFacts event={board.event} />
      {mayAsk(me, 'pushes.ask') && <NoticesPanel key={turnOf(board, turn)} eventId={board.event.id} />}
      <LifePanel eventId={board.event.id} turn={turnOf(board, turn)} />
      {!undrawn && (
        <Registrations
          board={board}
          turn={turnOf(board, turn)}
          onChanged={changed}
          onEnrol={mayEnrol ? () => setAsking('enrol') : undefined}
        />
      )}
      {asking === 'enrol' && (
        <EnrolPasteDialog event={board.event} onChanged={changed} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'tell' && <TellDialog board={board} onClose={() => setAsking(undefined)} />}
      {asking === 'resize' && <ResizeDialog {...dialog} />}
      {asking === 'postpone' && <PostponeDialog {...dialog} />}
      {asking === 'rain' && <RainDialog {...dialog} />}
      {asking === 'again' && <AgainDialog event={board.event} onClose={() => setAsking(undefined)} />}
      {asking === 'cancel' && <CancelDialog {...dialog} />}
    </>
  )
}

/** What a list was read upon: deeds done here, and the places as they are. */
function turnOf({ count }: EventBoard, turn: number): string {
  return `${turn}:${count.left}:${count.waiting}`
}

interface DeedsProps {
  board: EventBoard
  onAsk: (deed: EventDeed) => void
  onChanged: () => void
}

/** The deeds that are still possible; an event that is over or cancelled can be held again. */
function BoardDeeds({ board: { event, phase, archived }, onAsk, onChanged }: DeedsProps) {
  const again = (
    <Button icon={<Icon name="events" size={16} />} onClick={() => onAsk('again')}>
      {texts.again}
    </Button>
  )
  if (phase === 'cancelled' || phase === 'finished')
    return (
      <>
        {again}
        <ArchiveButton eventId={event.id} isArchived={archived !== undefined} onChanged={onChanged} />
      </>
    )
  return (
    <>
      {PLAYED.has(event.kind) && <LinkButton to={`/competitions/of/${event.id}`}>{texts.competitions}</LinkButton>}
      <LinkButton to={`/events/${event.id}/write`} icon={<Icon name="edit" size={16} />}>
        {texts.edit}
      </LinkButton>
      <Button icon={<Icon name="send" size={16} />} onClick={() => onAsk('tell')}>
        {texts.tell}
      </Button>
      <Button icon={<Icon name="people" size={16} />} onClick={() => onAsk('resize')}>
        {texts.resize}
      </Button>
      <Button icon={<Icon name="clock" size={16} />} onClick={() => onAsk('postpone')}>
        {texts.postpone}
      </Button>
      {event.rainPlan && (
        <Button icon={<Icon name="place" size={16} />} onClick={() => onAsk('rain')}>
          {changeTexts.rain}
        </Button>
      )}
      <Button icon={<Icon name="close" size={16} />} onClick={() => onAsk('cancel')}>
        {texts.cancel}
      </Button>
      {again}
    </>
  )
}
