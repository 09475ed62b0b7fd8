import { useParams, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { ArrivalNumbers } from '../arrivals/ArrivalNumbers'
import { ArrivalPanels } from '../arrivals/ArrivalPanels'
import { MarkMissing } from '../arrivals/MarkMissing'
import { LISTS } from '../arrivals/PeopleList'
import { useMayRun } from '../arrivals/useMayRun'
import { arrivalTexts as texts } from '../texts'

const EVERY_MS = 10_000

/** 到场: who is in, who is missing, and after the end who stayed away. */
export default function ArrivalsPage() {
  const { id = '' } = useParams()
  const now = useNow()
  const [show] = useSearchValue('list', LISTS, 'in')
  const [search] = useSearchParams()
  const { load, reload } = useAsk('checkin.board', { eventId: id })
  const board = load.kind === 'ready' ? load.value : undefined
  const isOver = board !== undefined && now >= board.event.endsAt
  const isLive = board !== undefined && !isOver
  const mayRun = useMayRun(board?.event.unionId)
  const unmarked = board ? board.missing - board.absent : 0
  useWhileSeen(isLive, reload, EVERY_MS)
  useTitle(texts.title)
  return (
    <>
      <PageHead
        title={board ? texts.titleOf(board.event.title) : texts.title}
        back={{ to: `/events/${id}`, label: texts.back }}
      >
        {mayRun && <LinkButton to={`/checkin/${id}/rolls`}>{texts.rolls}</LinkButton>}
        {mayRun && isLive && <LinkButton to={`/checkin/${id}/hall`}>{texts.hall}</LinkButton>}
        {mayRun && isOver && unmarked > 0 && <MarkMissing eventId={id} count={unmarked} onMarked={reload} />}
      </PageHead>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(known) => (
          <>
            <ArrivalNumbers board={known} isOver={isOver} />
            <ArrivalPanels board={known} show={show} unionId={search.get('union') ?? undefined} isLive={isLive} />
          </>
        )}
      </Loaded>
    </>
  )
}
