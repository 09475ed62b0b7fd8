import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { Recognised } from '#shared/membership/binding'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { membershipTexts as texts } from '../texts'

interface Props {
  found: Extract<Recognised, { kind: 'found' }>
  busy: boolean
  problem: string | undefined
  onYes: () => void
  onNo: () => void
}

/** 您是××公司的××吗？ A yes binds, a no leads to the form. */
export function IsItYou({ found: { name, enterprise }, busy, problem, onYes, onNo }: Props) {
  return (
    <>
      <View className="body">
        <Result motif="empty-person" title={texts.isItYou(enterprise.name, name)}>
          {texts.isItYouText}
        </Result>
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ActionBar>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={onYes}>
          {busy ? texts.sending : texts.itIsMe}
        </Button>
        <Button kind="ghost" disabled={busy} onPress={onNo}>
          {texts.notMe}
        </Button>
      </ActionBar>
    </>
  )
}
