import { demoPhoneCode } from '#platform/line/demoPhoneCode'
import { onWechat } from '#platform/target'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { membershipTexts } from './texts'
import type { useBinding } from './useBinding'

interface Props {
  binding: ReturnType<typeof useBinding>
  byHand: boolean
  onByHand: (byHand: boolean) => void
}

/** The ways to prove a phone number: through WeChat, or by hand for people whose number at work is another one. */
export function BindBar({ binding, byHand, onByHand }: Props) {
  const { busy, problem, isFilled, complain, bindByCode, bindByHand, bindByProof, hasProof } = binding
  if (hasProof && !byHand) {
    return (
      <ActionBar hint={membershipTexts.provenRule}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={isFilled ? bindByProof : () => complain()}>
          {busy ? membershipTexts.sending : membershipTexts.sendProven}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={() => onByHand(true)}>
          {membershipTexts.byHand}
        </Button>
      </ActionBar>
    )
  }
  return (
    <ActionBar hint={byHand ? membershipTexts.handRule : membershipTexts.wechatRule}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {byHand ? (
        <Button busy={busy} onPress={bindByHand}>
          {busy ? membershipTexts.sending : membershipTexts.send}
        </Button>
      ) : (
        <PhoneButton busy={busy} isFilled={isFilled} onMissing={() => complain()} onCode={bindByCode} />
      )}
      <Button kind="quiet" onPress={() => onByHand(!byHand)}>
        {byHand ? membershipTexts.backToWechat : membershipTexts.byHand}
      </Button>
    </ActionBar>
  )
}

interface PhoneButtonProps {
  busy: boolean
  /** True when the rest of the form is filled: WeChat bills every number it hands over, so it is asked last. */
  isFilled: boolean
  onMissing: () => void
  onCode: (code: string | undefined) => void
}

/** Asks WeChat for a code that stands for the phone number; only WeChat's own button may. */
export function PhoneButton({ busy, isFilled, onMissing, onCode }: PhoneButtonProps) {
  const label = busy ? membershipTexts.sending : membershipTexts.byWechat
  if (onWechat && isFilled && !busy) return <OpenButton does="getPhoneNumber" label={label} onPhoneCode={onCode} />
  return (
    <Button busy={busy} onPress={isFilled ? () => demoPhoneCode().then(onCode) : onMissing}>
      {label}
    </Button>
  )
}
