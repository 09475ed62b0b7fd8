import { ReleaseBindingInput } from '#shared/membership/binding'
import type { BindingCandidate } from '#shared/membership/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { bindingTexts as texts } from './texts'

interface Props {
  candidate: Pick<BindingCandidate, 'memberId' | 'takenBy' | 'name' | 'maskedPhone' | 'enterpriseName'>
  onClose: () => void
  onReleased: () => void
}

/** 解除绑定: frees a row for whoever it belongs to. */
export function ReleaseDialog({ candidate, onClose, onReleased }: Props) {
  const { memberId, name, takenBy = '', maskedPhone, enterpriseName } = candidate
  const { busy, run } = useDeed()
  const reason = useReason(ReleaseBindingInput.entries.reason)

  const release = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('membership.release', { memberId, personId: takenBy, reason: why })
    if (!answer || (!answer.ok && answer.reason === 'offline')) return
    if (answer.ok) say({ tone: 'good', text: texts.released(name) })
    onReleased()
    onClose()
  }

  return (
    <Confirm open title={texts.releaseTitle(name)} act={texts.releaseYes} busy={busy} onAct={release} onClose={onClose}>
      <p>
        <b>{name}</b> {maskedPhone} {enterpriseName}
      </p>
      <p>{texts.releaseWhat}</p>
      <ReasonField
        about={`membership.release:${memberId}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.releaseHint}
        max={60}
      />
    </Confirm>
  )
}
