import type { StaffRow } from '#shared/identity/invitation'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { identityTexts as texts } from './texts'

interface Props {
  person: StaffRow
  onDone: () => void
  onClose: () => void
}

export function DismissDialog({ person: { id, name }, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const dismiss = async () => {
    const answer = await run('staff.dismiss', { personId: id })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.dismissed(name) })
    onDone()
    onClose()
  }

  return (
    <Confirm open title={texts.dismissTitle(name)} act={texts.dismissYes} busy={busy} onAct={dismiss} onClose={onClose}>
      <p>{texts.dismissText}</p>
    </Confirm>
  )
}
