import type { JoiningRow } from '#shared/joining/view'
import { textUpTo } from '#shared/text'
import { Confirm } from '../../ui/Confirm'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { joiningTexts as texts } from './texts'

interface Props {
  row: JoiningRow
  onClose: () => void
  onDecided: () => void
}

const Why = textUpTo(200)

/** No to an application, with why and what to do next. */
export function RefuseJoining({ row: { id, rev, name }, onClose, onDecided }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(Why)

  const refuse = async () => {
    const word = reason.take()
    if (!word) return
    const answer = await run('joining.decide', { joiningId: id, rev, decision: { kind: 'refuse', word } })
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.refused })
    if (answer.ok || answer.reason === 'joining_moved') {
      onDecided()
      onClose()
    }
  }

  return (
    <Confirm open title={texts.refuseTitle(name)} act={texts.refuse} busy={busy} onAct={refuse} onClose={onClose}>
      <p>{texts.refuseWhat}</p>
      <ReasonField
        about={`joining.refuse:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.refuseHint}
        max={200}
      />
    </Confirm>
  )
}
