import { DECLINE_REASONS } from '#shared/events/approval/approvalWords'
import { DECLINE_MOST, DeclineInput } from '#shared/events/approval/input'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { leftOver, approvalTexts as texts } from './approvalTexts'

interface Props {
  eventId: string
  memberIds: string[]
  onClose: () => void
  onChanged: () => void
}

/** 退回一批报名: one reason for all, of those that are often given or one’s own. */
export function DeclineDialog({ eventId, memberIds, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const word = useReason(DeclineInput.entries.word)

  const decline = async () => {
    const why = word.take()
    if (!why) return
    const answer = await run('events.decline', { eventId, memberIds, word: why })
    if (!answer?.ok) return
    const rest = leftOver(answer.value.people)
    const went = answer.value.people.filter((one) => !one.why).length
    if (went > 0) say({ tone: 'good', text: texts.declined(went) })
    if (rest) say({ tone: 'bad', text: rest })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.declineTitle(memberIds.length)}
      act={texts.declineAct}
      busy={busy}
      onAct={decline}
      onClose={onClose}
    >
      <p>{texts.declineWhat}</p>
      <fieldset className="chips">
        <legend className="visually-hidden">{texts.reasons}</legend>
        {DECLINE_REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            className="chip"
            aria-pressed={word.field.value === reason}
            onClick={() => word.field.onChange(reason)}
          >
            {reason}
          </button>
        ))}
      </fieldset>
      <ReasonField
        about={`events.decline:${eventId}:${memberIds.join()}`}
        {...word.field}
        label={texts.word}
        hint={texts.wordHint}
        max={DECLINE_MOST}
      />
    </Confirm>
  )
}
