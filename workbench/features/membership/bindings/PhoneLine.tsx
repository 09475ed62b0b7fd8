import { useState } from 'react'
import { RevealPhoneInput } from '#shared/membership/binding'
import type { BindingRow } from '#shared/membership/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { bindingTexts as texts } from './texts'

/** A phone number, masked until the officer says what it is needed for; masked again when the screen is left. */
export function PhoneLine({ request }: { request: BindingRow }) {
  const [asking, setAsking] = useState(false)
  const [phone, setPhone] = useState<string>()
  if (phone) return <b>{phone}</b>
  return (
    <>
      {request.maskedPhone}
      <button
        type="button"
        className="link"
        aria-label={uiTexts.about(texts.reveal, request.name)}
        onClick={() => setAsking(true)}
      >
        {texts.reveal}
      </button>
      {asking && <RevealDialog request={request} onClose={() => setAsking(false)} onRevealed={setPhone} />}
    </>
  )
}

interface RevealDialogProps {
  request: BindingRow
  onClose: () => void
  onRevealed: (phone: string) => void
}

function RevealDialog({ request: { id, name }, onClose, onRevealed }: RevealDialogProps) {
  const { busy, run } = useDeed()
  const reason = useReason(RevealPhoneInput.entries.reason)

  const reveal = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('membership.revealPhone', { requestId: id, reason: why })
    if (!answer?.ok) return
    onClose()
    onRevealed(answer.value.phone)
  }

  return (
    <Confirm open title={texts.revealTitle(name)} act={texts.revealYes} busy={busy} onAct={reveal} onClose={onClose}>
      <p>{texts.revealWhat}</p>
      <ReasonField
        about={`membership.revealPhone:${id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.revealHint}
        max={60}
      />
    </Confirm>
  )
}
