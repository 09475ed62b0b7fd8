import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { PhoneButton } from './PhoneButton'
import { membershipTexts } from './texts'
import type { useBinding } from './useBinding'

interface Props {
  binding: ReturnType<typeof useBinding>
  byHand: boolean
  onByHand: (byHand: boolean) => void
}

/** WeChat's number first; by hand for those whose number at work is another one. */
export function BindBar({ binding, byHand, onByHand }: Props) {
  const { busy, problem, isFilled, complain, bindByCode, bindByHand } = binding
  return (
    <ActionBar hint={byHand ? membershipTexts.handRule : membershipTexts.wechatRule}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {byHand ? (
        <Button busy={busy} onPress={bindByHand}>
          {busy ? membershipTexts.sending : membershipTexts.send}
        </Button>
      ) : (
        <PhoneButton busy={busy} isFilled={isFilled} onMissing={complain} onCode={bindByCode} />
      )}
      <Button kind="quiet" onPress={() => onByHand(!byHand)}>
        {byHand ? membershipTexts.backToWechat : membershipTexts.byHand}
      </Button>
    </ActionBar>
  )
}
