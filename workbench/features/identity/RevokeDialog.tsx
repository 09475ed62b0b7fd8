import type { InvitationRow } from '#shared/identity/invitation'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { identityTexts as texts } from './texts'

interface Props {
  invitation: InvitationRow
  onDone: () => void
  onClose: () => void
}

export function RevokeDialog({ invitation: { id, name }, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const revoke = async () => {
    const answer = await run('invitations.revoke', { invitationId: id })
    if (answer?.ok) say({ tone: 'good', text: texts.revoked })
    // After a refusal, too: a code that was used or revoked meanwhile is no longer on the list.
    onDone()
    onClose()
  }

  return (
    <Confirm open title={texts.revokeTitle(name)} act={texts.revoke} busy={busy} onAct={revoke} onClose={onClose}>
      <p>{texts.revokeText}</p>
    </Confirm>
  )
}
