import { DecideBindingInput } from '#shared/membership/binding'
import type { BindingRow } from '#shared/membership/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { bindingTexts as texts } from './texts'

interface Props {
  request: BindingRow
  onClose: () => void
  onDecided: () => void
}

const Reason = DecideBindingInput.entries.decision.options[1].entries.reason

export function RejectDialog({ request: { id, name }, onClose, onDecided }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(Reason)

  const reject = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('membership.decideBinding', { requestId: id, decision: { kind: 'reject', reason: why } })
    if (!answer || (!answer.ok && answer.reason === 'offline')) return
    if (answer.ok) say({ tone: 'good', text: texts.rejected(name) })
    onDecided()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.rejectTitle(name)}
      act={texts.rejectYes(name)}
      busy={busy}
      onAct={reject}
      onClose={onClose}
    >
      <p>{texts.rejectWhat}</p>
      <ReasonField
        about={`membership.reject:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.rejectHint}
        max={100}
      />
    </Confirm>
  )
}
