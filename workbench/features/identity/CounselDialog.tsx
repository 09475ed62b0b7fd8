import type { StaffRow } from '#shared/identity/invitation'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { isCounselPost } from './postName'
import { identityTexts as texts } from './texts'

interface Props {
  person: StaffRow
  onDone: () => void
  onClose: () => void
}

/** 请法律援助人员, or not any more. */
export function CounselDialog({ person, onDone, onClose }: Props) {
  const { busy, run } = useDeed()
  const isNamed = isCounselPost(person)
  const { id: personId, name } = person
  const decide = async () => {
    const answer = isNamed ? await run('staff.endCounsel', { personId }) : await run('staff.nameCounsel', { personId })
    if (!answer?.ok) return
    say({ tone: 'good', text: isNamed ? texts.counselEnded(name) : texts.counselNamed(name) })
    onDone()
    onClose()
  }

  return (
    <Confirm
      open
      title={isNamed ? texts.endCounselTitle(name) : texts.nameCounselTitle(name)}
      act={isNamed ? texts.endCounsel : texts.nameCounsel}
      busy={busy}
      onAct={decide}
      onClose={onClose}
    >
      <p>{isNamed ? texts.endCounselText : texts.nameCounselText}</p>
    </Confirm>
  )
}
