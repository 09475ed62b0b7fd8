import { ReturnMemberInput } from '#shared/membership/rows/input'
import type { MemberCard } from '#shared/membership/rows/view'
import { Confirm } from '../../../../ui/Confirm'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import { deedTexts as texts } from './deedTexts'

interface Props {
  card: MemberCard
  onClose: () => void
  onChanged: () => void
}

/** 恢复: whoever was marked as left is there again. */
export function ReturnDialog({ card: { id, name }, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(ReturnMemberInput.entries.reason)

  const comeBack = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('membership.return', { memberId: id, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.returned(name) })
    onClose()
    onChanged()
  }

  return (
    <Confirm open title={texts.returnTitle(name)} act={texts.returnYes} busy={busy} onAct={comeBack} onClose={onClose}>
      <p>{texts.returnWhat}</p>
      <ReasonField {...reason.field} label={texts.reason} hint={texts.returnHint} max={60} />
    </Confirm>
  )
}
