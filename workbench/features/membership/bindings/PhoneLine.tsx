import { useState } from 'react'
import type { BindingRow } from '#shared/membership/view'
import { RevealDialog } from './RevealDialog'
import { bindingTexts as texts } from './texts'

/** Masked until somebody says what it is needed for; gone again when the screen is left. */
export function PhoneLine({ request }: { request: BindingRow }) {
  const [asking, setAsking] = useState(false)
  const [phone, setPhone] = useState<string>()
  if (phone) return <b>{phone}</b>
  return (
    <>
      {request.maskedPhone}
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {texts.reveal}
      </button>
      {asking && <RevealDialog request={request} onClose={() => setAsking(false)} onRevealed={setPhone} />}
    </>
  )
}
