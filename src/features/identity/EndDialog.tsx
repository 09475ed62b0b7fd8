import { useLive } from '#client/liveValue'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { signOut } from '#platform/line/signOut'
import { waiting } from '#platform/line/waiting'
import { say } from '#platform/say'
import type { SessionRow } from '#shared/identity/signIn'
import { Dialog } from '#ui/overlays/Dialog'
import { identityTexts as texts } from './texts'

interface Props {
  device: SessionRow
  onEnded: () => void
  onClose: () => void
}

export function EndDialog({ device, onEnded, onClose }: Props) {
  const { busy, once } = useOneAtATime()
  const waits = useLive(waiting.shown).filter(({ refused }) => refused === undefined).length
  const end = () =>
    once(async () => {
      const answer = await callApi('sessions.end', { sessionId: device.id })
      if (!answer.ok) return void say(answer.text)
      if (device.isThis) return signOut()
      onEnded()
      onClose()
    })

  return (
    <Dialog
      title={texts.endTitle}
      text={device.isThis && waits > 0 ? texts.endAndDrop(device.device, waits) : texts.endText(device.device)}
      action={{ label: texts.end, busy, onPress: end }}
      stay={texts.stay}
      onClose={onClose}
    />
  )
}
