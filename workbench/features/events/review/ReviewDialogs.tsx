import { SendBackEventInput } from '#shared/events/input'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { eventReviewTexts as texts } from './reviewTexts'

interface Props {
  eventId: string
  rev: number
  isChange: boolean
  onClose: () => void
  onChanged: () => void
}

/** 通过 of the version on this screen, and no other. */
export function PassDialog({ eventId, rev, isChange, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const pass = async () => {
    const answer = await run('events.pass', { eventId, rev })
    if (answer?.ok) say({ tone: 'good', text: texts.passed })
    if (answer?.ok || answer?.reason === 'changed_meanwhile' || answer?.reason === 'decided_already') onChanged()
    onClose()
  }
  return (
    <Confirm
      open
      title={isChange ? texts.passChangeTitle : texts.passTitle}
      act={isChange ? texts.passChange : texts.pass}
      busy={busy}
      onAct={pass}
      onClose={onClose}
    >
      <p>{texts.passWhat}</p>
    </Confirm>
  )
}

/** 退回, with a word that the chair reads above the form. */
export function SendBackDialog({ eventId, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(SendBackEventInput.entries.word)
  const sendBack = async () => {
    const word = reason.take()
    if (!word) return
    const answer = await run('events.sendBack', { eventId, word })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.sentBack })
    onChanged()
    onClose()
  }
  return (
    <Confirm open title={texts.sendBackTitle} act={texts.sendBack} busy={busy} onAct={sendBack} onClose={onClose}>
      <ReasonField
        about={`events.sendBack:${eventId}`}
        {...reason.field}
        label={texts.sendBackWord}
        hint={texts.sendBackHint}
        max={200}
      />
    </Confirm>
  )
}
