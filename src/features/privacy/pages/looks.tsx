import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { pageTexts as texts } from '../pageTexts'

/** 谁看过我的资料, with the reason that was given. */
export default function LooksPage() {
  const { load, reload } = useAsk('privacy.looks', {})
  return (
    <Screen>
      <InnerBar title={texts.looks} />
      <View className="body stack">
        <View>{texts.looksWhat}</View>
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(looks) => looks.length === 0}
          empty={<EmptyState motif="empty-person" title={texts.noLooks} text={texts.noLooksText} />}
        >
          {(looks) => (
            <Card className="rows">
              {looks.map(({ id, at, deed, why }) => (
                <Cell key={id} title={deed} note={[momentText(at, Date.now()), why].filter(Boolean).join('·')} />
              ))}
            </Card>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
