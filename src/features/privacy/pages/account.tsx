import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { ConsentCard } from '../ConsentCard'
import { LeaveCard } from '../LeaveCard'
import { LeavingCard } from '../LeavingCard'
import { pageTexts as texts } from '../pageTexts'
import { privacyTexts } from '../texts'

/** 账号与隐私. What was agreed to, and the way out. */
export default function AccountPage() {
  const { load, reload } = useAsk('privacy.account', {})
  const [stays, setStays] = useState(false)
  useShownAgain(reload)
  const stay = () => {
    setStays(true)
    reload()
  }
  return (
    <Screen>
      <InnerBar title={privacyTexts.account} />
      <Loaded load={load} onRetry={reload} edged>
        {(account) => (
          <View className="body stack">
            {stays && !account.leaving && <Notice tone="good">{texts.back}</Notice>}
            {account.leaving && <LeavingCard at={account.leaving.at} onStayed={stay} />}
            <ConsentCard agreed={account.agreed} onChanged={reload} />
            {!account.leaving && <LeaveCard account={account} onLeft={reload} />}
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
