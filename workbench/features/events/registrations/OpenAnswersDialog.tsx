import { OPEN_REASON_MOST, OpenAnswersInput } from '#shared/events/form/input'
import type { Answers } from '#shared/events/form/question'
import type { RegistrationRow } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { useDeed } from '../../../useDeed'
import { boardTexts as texts } from '../board/boardTexts'

interface Props {
  eventId: string
  row: RegistrationRow
  onOpened: (answers: Answers, reason: string) => void
  onClose: () => void
}

/** 看敏感内容, for a reason that stands in the log and that the person reads. */
export function OpenAnswersDialog({ eventId, row: { memberId, name }, onOpened, onClose }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(OpenAnswersInput.entries.reason)
  const open = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('events.openAnswers', { eventId, memberId, reason: why })
    if (!answer?.ok) return
    onOpened(answer.value.answers, why)
    onClose()
  }
  return (
    <Confirm open title={texts.openTitle(name)} act={texts.openYes} busy={busy} onAct={open} onClose={onClose}>
      <p>{texts.openWhat}</p>
      <ReasonField
        about={`events.openAnswers:${eventId}:${memberId}`}
        {...reason.field}
        label={texts.openReason}
        hint={texts.openHint}
        max={OPEN_REASON_MOST}
      />
    </Confirm>
  )
}
