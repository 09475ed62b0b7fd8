import { OpenMemberSecretInput } from '#shared/membership/rows/input'
import { Confirm } from '../../../../ui/Confirm'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { cardTexts as texts } from './cardTexts'

interface Props {
  title: string
  hint: string
  busy: boolean
  onAct: (reason: string) => void
  onClose: () => void
}

/** The question why somebody wants to see what is kept shut; the answer stands in the log. */
export function AskReason({ title, hint, busy, onAct, onClose }: Props) {
  const reason = useReason(OpenMemberSecretInput.entries.reason)
  const act = () => {
    const why = reason.take()
    if (why) onAct(why)
  }
  return (
    <Confirm open title={title} act={texts.openYes} busy={busy} onAct={act} onClose={onClose}>
      <p>{texts.openWhat}</p>
      <ReasonField {...reason.field} label={texts.reason} hint={hint} max={60} />
    </Confirm>
  )
}
