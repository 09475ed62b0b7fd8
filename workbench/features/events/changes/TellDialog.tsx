import { TellPeopleInput } from '#shared/events/input'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { changeTexts as texts } from './changeTexts'
import { whoIsTold } from './whoIsTold'

/** 通知报名的人: sends a word to those who are in the event or wait for it, and to nobody else. */
export function TellDialog({ board, onClose }: { board: EventBoard; onClose: () => void }) {
  const { event } = board
  const { busy, run } = useDeed()
  const word = useReason(TellPeopleInput.entries.word)
  const { told, who } = whoIsTold(board)

  const tell = async () => {
    const words = word.take()
    if (!words) return
    const answer = await run('events.tell', { eventId: event.id, word: words })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.told(answer.value.told) })
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.tellTitle}
      act={texts.tellYes(told)}
      busy={busy}
      disabled={told === 0}
      onAct={tell}
      onClose={onClose}
    >
      <b>{event.title}</b>
      <p>{told > 0 ? texts.tellWhat(told, who) : texts.tellNobody}</p>
      <ReasonField
        about={`events.tell:${event.id}`}
        {...word.field}
        label={texts.tellWord}
        hint={texts.tellHint}
        max={100}
      />
    </Confirm>
  )
}
