import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useAsMe, useMe, useMeWhenShown } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Button } from '#ui/Button'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { joiningTexts as texts } from '../texts'
import { HandOff } from '../track/HandOff'
import { JoiningCard } from '../track/JoiningCard'

/** 我的申请: how far each has come, and what to do once one is through. */
export default function MyJoiningsPage() {
  const now = useNow()
  const { load, reload } = useAsMe(useAsk('joining.mine', {}, { keepAs: 'joinings' }))
  useShownAgain(reload)
  useMeWhenShown()

  return (
    <Screen>
      <InnerBar title={texts.mine} />
      <AsPerson>
        <View className="body stack">
          <Loaded
            load={load}
            onRetry={reload}
            isEmpty={(found) => found.length === 0}
            empty={
              <EmptyState
                motif="empty-person"
                title={texts.mineEmpty}
                text={texts.mineEmptyText}
                action={{ label: texts.join, onPress: () => open('join') }}
              />
            }
          >
            {(found) => (
              <>
                {found.map((view) => (
                  <JoiningCard key={view.id} view={view} now={now} onMoved={reload} />
                ))}
                {found.some(({ kind, state }) => kind === 'join' && state === 'approved') && <Joined />}
              </>
            )}
          </Loaded>
        </View>
      </AsPerson>
    </Screen>
  )
}

function Joined() {
  const { member } = useMe()
  if (!member) return null
  return (
    <>
      <HandOff
        values={[
          [texts.ofUnion, member.unionName],
          [texts.ofFirm, member.enterpriseName],
          [texts.ofName, member.name],
        ]}
      />
      <Button onPress={() => open('memberCard')}>{texts.toCard}</Button>
    </>
  )
}
