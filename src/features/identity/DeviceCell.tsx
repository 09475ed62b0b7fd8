import { nearText } from '#shared/beijingTime'
import type { SessionRow } from '#shared/identity/signIn'
import { Button } from '#ui/Button'
import { Cell } from '#ui/lists/Cell'
import { identityTexts as texts } from './texts'

interface Props {
  device: SessionRow
  now: number
  onEnd: () => void
}

export function DeviceCell({ device: { device, address, startedAt, isThis }, now, onEnd }: Props) {
  const facts = [texts.since(nearText(startedAt, now)), address, isThis ? texts.thisOne : '']
  return (
    <Cell
      icon="devices"
      title={device}
      note={facts.filter(Boolean).join('·')}
      end={
        <Button kind="quiet" onPress={onEnd}>
          {texts.end}
        </Button>
      }
    />
  )
}
