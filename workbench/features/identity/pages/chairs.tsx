import { PageHead } from '../../../ui/PageHead'
import { useTitle } from '../../../useTitle'
import { ChairInvitations } from '../ChairInvitations'
import { chairsTexts as texts } from '../chairsTexts'
import { identityTexts } from '../texts'

/** 批量邀请主席: one sheet of codes to print. */
export default function ChairsPage() {
  useTitle(texts.title)
  return (
    <>
      <PageHead title={texts.title} back={{ to: '/staff', label: identityTexts.staff }} />
      <ChairInvitations />
    </>
  )
}
