import { ReopenUnionInput } from '#shared/register/input'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { cardTexts as texts } from './cardTexts'

interface Props {
  name: string
  busy: boolean
  onAct: (reason: string) => void
  onClose: () => void
}

/** 恢复 of something that was closed. */
export function ReopenDialog({ name, busy, onAct, onClose }: Props) {
  const reason = useReason(ReopenUnionInput.entries.reason)
  const act = () => {
    const why = reason.take()
    if (why) onAct(why)
  }
  return (
    <Confirm open title={texts.reopenTitle(name)} act={texts.reopenYes} busy={busy} onAct={act} onClose={onClose}>
      <p>{texts.reopenText}</p>
      <ReasonField {...reason.field} label={texts.reason} hint={texts.reasonHint} max={60} />
    </Confirm>
  )
}
