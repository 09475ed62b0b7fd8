import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import type { SessionRow } from '#shared/identity/signIn'
import { Card } from '#ui/Card'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { DeviceCell } from '../DeviceCell'
import { EndDialog } from '../EndDialog'
import { identityTexts as texts } from '../texts'

export default function DevicesPage() {
  const now = useNow()
  const { load, reload } = useAsk('sessions.list', {})
  const [ending, setEnding] = useState<SessionRow>()

  return (
    <Screen>
      <InnerBar title={texts.devices} />
      <View className="body">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(devices) => devices.length === 0}
          empty={<EmptyState motif="empty-person" title={texts.nothing} text={texts.nothingText} />}
        >
          {(devices) => (
            <Card className="rows">
              {devices.map((device) => (
                <DeviceCell key={device.id} device={device} now={now} onEnd={() => setEnding(device)} />
              ))}
            </Card>
          )}
        </Loaded>
      </View>
      {ending && <EndDialog device={ending} onEnded={reload} onClose={() => setEnding(undefined)} />}
    </Screen>
  )
}
