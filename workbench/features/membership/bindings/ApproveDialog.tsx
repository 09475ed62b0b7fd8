import { sameName } from '#shared/membership/personName'
import type { BindingCandidate, BindingRow } from '#shared/membership/view'
import { Confirm } from '../../../ui/Confirm'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { bindingTexts as texts } from './texts'

interface Props {
  request: BindingRow
  candidate: BindingCandidate
  onClose: () => void
  onDecided: () => void
}

export function ApproveDialog({ request: { id, name }, candidate, onClose, onDecided }: Props) {
  const { busy, run } = useDeed()
  const differs = !candidate.samePhone || !candidate.sameEnterprise || !sameName(candidate.name, name)

  const approve = async () => {
    const decision = { kind: 'approve' as const, memberId: candidate.memberId }
    const answer = await run('membership.decideBinding', { requestId: id, decision })
    if (!answer || (!answer.ok && answer.reason === 'offline')) return
    if (answer.ok) say({ tone: 'good', text: texts.approved(name) })
    onDecided()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.approveTitle(name)}
      act={texts.approveYes(name)}
      busy={busy}
      onAct={approve}
      onClose={onClose}
    >
      <p>
        <b>{candidate.name}</b> {candidate.maskedPhone} {candidate.enterpriseName}
      </p>
      <p>{texts.approveWhat(candidate.enterpriseName)}</p>
      {differs && <Notice tone="warn">{texts.approveDiffers}</Notice>}
    </Confirm>
  )
}
