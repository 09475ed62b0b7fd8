import { useState } from 'react'
import { JoiningPhoneInput } from '#shared/joining/input'
import type { JoiningRow } from '#shared/joining/view'
import { Confirm } from '../../ui/Confirm'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { uiTexts } from '../../ui/texts'
import { useDeed } from '../../useDeed'
import { joiningTexts as texts } from './texts'

/** The number, masked until somebody says what it is needed for. */
export function PhoneFact({ row: { id, name, maskedPhone, isProven } }: { row: JoiningRow }) {
  const [asking, setAsking] = useState(false)
  const [phone, setPhone] = useState<string>()
  const { busy, run } = useDeed()
  const reason = useReason(JoiningPhoneInput.entries.reason)

  const reveal = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('joining.phone', { joiningId: id, reason: why })
    if (!answer?.ok) return
    setAsking(false)
    setPhone(answer.value.phone)
  }

  return (
    <>
      {phone ? <b>{phone}</b> : maskedPhone}
      {isProven && <span className="faint"> {texts.proven}</span>}{' '}
      {!phone && (
        <button
          type="button"
          className="link"
          aria-label={uiTexts.about(texts.reveal, name)}
          onClick={() => setAsking(true)}
        >
          {texts.reveal}
        </button>
      )}
      {asking && (
        <Confirm
          open
          title={texts.revealTitle(name)}
          act={texts.revealYes}
          busy={busy}
          onAct={reveal}
          onClose={() => setAsking(false)}
        >
          <p>{texts.revealWhat}</p>
          <ReasonField
            about={`joining.phone:${id}`}
            {...reason.field}
            label={texts.reason}
            hint={texts.revealHint}
            max={60}
          />
        </Confirm>
      )}
    </>
  )
}
