import { useState } from 'react'
import { demoPhoneCode } from '#platform/line/demoPhoneCode'
import { open } from '#platform/pages/navigate'
import { onWechat } from '#platform/target'
import type { Input } from '#shared/api'
import { isMobile, plainPhone } from '#shared/phoneNumber'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { OpenButton } from '#ui/OpenButton'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { joiningTexts as texts } from '../texts'
import type { useGiving } from './useGiving'

interface Props {
  giving: ReturnType<typeof useGiving>
  /** What the button says; nothing can be sent before the name is there. */
  label: string
  /** What becomes of it, above the button. */
  hint: string
  isNamed: boolean
  /** The number is that of the roster already. */
  isOwn: boolean
  phone: string
  onPhone: (phone: string) => void
}

/** Sends it with the number: WeChat's, or one that is typed. */
export function ReachBar({ giving: { busy, refusal, give }, label, hint, isNamed, isOwn, phone, onPhone }: Props) {
  const [byHand, setByHand] = useState(false)
  const typed: Input<'joining.apply'>['phone'] = { from: 'typed', number: plainPhone(phone) }
  const byCode = (code: string | undefined) => {
    if (code) give({ from: 'wechat', code })
  }
  const says = busy ? texts.sending : label
  return (
    <ActionBar hint={isNamed ? hint : texts.nameMissing}>
      {refusal && <Notice tone="bad">{refusal.text}</Notice>}
      {refusal?.reason === 'joining_on_roster' && <Button onPress={() => open('bind')}>{texts.onRoster}</Button>}
      {refusal?.reason === 'joining_open' && <Button onPress={() => open('joining')}>{texts.toMine}</Button>}
      {byHand && (
        <Field
          label={texts.phone}
          hint={texts.phoneHint}
          value={phone}
          kind="number"
          maxLength={20}
          onChange={onPhone}
        />
      )}
      {isOwn ? (
        <Button busy={busy} onPress={() => give({ from: 'own' })}>
          {says}
        </Button>
      ) : byHand ? (
        <Button busy={busy} disabled={!isNamed || !isMobile(plainPhone(phone))} onPress={() => give(typed)}>
          {says}
        </Button>
      ) : onWechat && isNamed && !busy ? (
        <OpenButton does="getPhoneNumber" label={label} onPhoneCode={byCode} />
      ) : (
        <Button busy={busy} disabled={!isNamed} onPress={() => demoPhoneCode().then(byCode)}>
          {says}
        </Button>
      )}
      {!isOwn && (
        <Button kind="quiet" disabled={busy} onPress={() => setByHand(!byHand)}>
          {byHand ? texts.backToWechat : texts.byHand}
        </Button>
      )}
    </ActionBar>
  )
}
