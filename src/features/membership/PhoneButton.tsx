import { demoPhoneCode } from '#platform/line/demoPhoneCode'
import { onWechat } from '#platform/target'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { membershipTexts } from './texts'

interface Props {
  busy: boolean
  /** WeChat bills every number that it hands over, so it is asked only when the rest is there. */
  isFilled: boolean
  onMissing: () => void
  onCode: (code: string | undefined) => void
}

/** Hands over a code for the phone number; only WeChat's own button may. */
export function PhoneButton({ busy, isFilled, onMissing, onCode }: Props) {
  const label = busy ? membershipTexts.sending : membershipTexts.byWechat
  if (onWechat && isFilled && !busy) return <OpenButton does="getPhoneNumber" label={label} onPhoneCode={onCode} />
  return (
    <Button busy={busy} onPress={isFilled ? () => demoPhoneCode().then(onCode) : onMissing}>
      {label}
    </Button>
  )
}
