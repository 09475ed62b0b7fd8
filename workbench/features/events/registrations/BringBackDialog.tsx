import type { EventBoard, RegistrationRow } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { boardTexts as texts } from '../board/boardTexts'

interface Props {
  board: EventBoard
  row: RegistrationRow
  onClose: () => void
  onChanged: () => void
}

/** 请回: takes a removal back, to a free place or to the head of the line. */
export function BringBackDialog({ board: { event, count }, row: { memberId, name }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const hasPlace = count.left > 0 && count.waiting === 0

  const bringBack = async () => {
    const answer = await run('events.bringBack', { eventId: event.id, memberId })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.broughtBack(name, answer.value.status === 'confirmed') })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.bringBackTitle(name)}
      act={texts.bringBackYes(name)}
      busy={busy}
      onAct={bringBack}
      onClose={onClose}
    >
      <p>{hasPlace ? texts.bringBackPlace : texts.bringBackLine}</p>
      <p>{texts.bringBackTold(name)}</p>
    </Confirm>
  )
}
