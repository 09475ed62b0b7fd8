import { REASON_MAX, ReasonSchema } from '#shared/certificates/input'
import type { CertificateRow } from '#shared/certificates/view'
import { Confirm } from '../../ui/Confirm'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { certificateTexts as texts } from './texts'

interface Props {
  certificate: CertificateRow
  onClose: () => void
  onChanged: () => void
}

export function WithdrawDialog({ certificate: { id, name }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(ReasonSchema)
  const withdraw = async () => {
    const why = reason.take()
    if (why === undefined) return
    const answer = await run('certificates.withdraw', { certificateId: id, reason: why })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.withdrawnDone })
    onClose()
    onChanged()
  }
  return (
    <Confirm
      open
      title={texts.withdrawTitle(name)}
      act={texts.withdrawYes}
      busy={busy}
      onAct={withdraw}
      onClose={onClose}
    >
      <p>{texts.withdrawText}</p>
      <ReasonField
        about={`certificates.withdraw:${id}`}
        label={texts.reason}
        hint={texts.reasonHint}
        max={REASON_MAX}
        {...reason.field}
      />
    </Confirm>
  )
}
