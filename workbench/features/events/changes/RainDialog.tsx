import { momentText } from '#shared/beijingTime'
import { carriedOut } from '#shared/events/rain/rainPlan'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { Facts } from '../../../ui/lists/Facts'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { changeTexts as texts } from './changeTexts'
import { whoIsTold } from './whoIsTold'

interface Props {
  board: EventBoard
  onClose: () => void
  onChanged: () => void
}

/** 启用雨天方案: what changes, who is told, and one button. */
export function RainDialog({ board, onClose, onChanged }: Props) {
  const { event } = board
  const { busy, run } = useDeed()
  const { told, who } = whoIsTold(board)
  if (!event.rainPlan) return null
  const next = carriedOut(event, event.rainPlan)
  const now = Date.now()
  const move = async () => {
    const answer = await run('events.toRainPlan', { eventId: event.id, rev: event.rev })
    if (!answer) return
    onChanged()
    if (!answer.ok) return
    say({ tone: 'good', text: texts.rained(event.rainPlan?.venue ?? '', answer.value.told) })
    onClose()
  }
  return (
    <Confirm open title={texts.rainTitle} act={texts.rainYes(told)} busy={busy} onAct={move} onClose={onClose}>
      <p>{texts.postponeWhat(told, who)}</p>
      <Facts
        facts={[
          [texts.rainFrom, `${momentText(event.startsAt, now)}，${event.venue}`],
          [texts.rainTo, `${momentText(next.startsAt, now)}，${next.venue}`],
        ]}
      />
      <p className="quiet">{texts.rainBack}</p>
    </Confirm>
  )
}
