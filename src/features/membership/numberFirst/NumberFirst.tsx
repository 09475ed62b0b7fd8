import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { PhoneButton } from '../BindBar'
import { membershipTexts as texts } from '../texts'

interface Props {
  busy: boolean
  problem: string | undefined
  onCode: (code: string | undefined) => void
  onByHand: () => void
}

/** The first step to one's identity: the number that WeChat knows, with nothing to type. */
export function NumberFirst({ busy, problem, onCode, onByHand }: Props) {
  return (
    <>
      <View className="body">
        <Result motif="empty-person" title={texts.numberFirst}>
          {texts.numberFirstText}
        </Result>
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ActionBar hint={texts.wechatRule}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <PhoneButton busy={busy} isFilled onMissing={onByHand} onCode={onCode} />
        <Button kind="quiet" disabled={busy} onPress={onByHand}>
          {texts.fillIn}
        </Button>
      </ActionBar>
    </>
  )
}
