import { demoPhoneCode } from '#platform/demoPhoneCode'
import { onWechat } from '#platform/target'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { membershipTexts } from './texts'

interface Props {
  busy: boolean
  onCode: (code: string | undefined) => void
}

/** Hands over a code for the phone number; only WeChat's own button may. */
export function PhoneButton({ busy, onCode }: Props) {
  if (busy)
    return (
      <Button busy onPress={nothing}>
        {membershipTexts.sending}
      </Button>
    )
  if (onWechat) return <OpenButton does="getPhoneNumber" label={membershipTexts.byWechat} onPhoneCode={onCode} />
  return <Button onPress={() => demoPhoneCode().then(onCode)}>{membershipTexts.byWechat}</Button>
}

const nothing = () => undefined
