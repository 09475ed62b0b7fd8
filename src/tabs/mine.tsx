import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMe, useMeWhenShown } from '#platform/line/useMe'
import { isOfficer, isSecondReader } from '#shared/identity/caller'
import { Card } from '#ui/Card'
import { AppBar } from '#ui/screen/AppBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { DeskCells } from '../features/identity/DeskCells'
import { SignedOut } from '../features/identity/SignedOut'
import { IdentityCard } from '../features/membership/IdentityCard'
import { WhoAmI } from '../features/membership/WhoAmI'
import { AccountCell } from '../features/privacy/AccountCell'
import { AboutLine } from './AboutLine'
import { LargeTypeCell } from './LargeTypeCell'
import { MemberCardDoor } from './mine/MemberCardDoor'
import { MineShortcuts } from './mine/MineShortcuts'
import { MyNext } from './mine/MyNext'
import { OfficerCell } from './OfficerCell'
import { tabTexts } from './texts'
import { UnionCells } from './UnionCells'
import { WaitingDeeds } from './WaitingDeeds'

export default function MinePage() {
  const { state, me, reload } = useMe()
  useMeWhenShown()
  const [isLate] = useState(state.kind !== 'ready')

  return (
    <Screen>
      <AppBar title={tabTexts.mine}>{me && <WhoAmI me={me} />}</AppBar>
      <View className="body stack">
        <WaitingDeeds />
        {me?.leaving && (
          <Card marked>
            <AccountCell me={me} />
          </Card>
        )}
        {me && isSecondReader(me) && <OfficerCell isOfficer={isOfficer(me)} />}
        {state.kind === 'signed_out' ? (
          <SignedOut />
        ) : (
          <Loaded load={state} onRetry={reload}>
            {(known) => (
              <>
                {known.member && <MyNext isLate={isLate} />}
                {known.member && <MemberCardDoor />}
                <UnionCells me={known} />
                <IdentityCard me={known} />
                <MineShortcuts unread={known.unread} />
              </>
            )}
          </Loaded>
        )}
        <LargeTypeCell />
        <Card className="rows">
          {me && <DeskCells me={me} />}
          {!me?.leaving && <AccountCell me={me} />}
        </Card>
        <AboutLine />
      </View>
    </Screen>
  )
}
