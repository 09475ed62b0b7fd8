import { View } from '@tarojs/components'
import { sameName } from '#shared/membership/personName'
import type { BindingCandidate } from '#shared/membership/view'
import { Button } from '#ui/Button'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { bindingTexts as texts } from './bindingTexts'

interface Props {
  askedName: string
  candidate: BindingCandidate
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** What a yes does, before it is said: it cannot be taken back from the phone. */
export function ApproveSheet({ askedName, candidate, busy, onYes, onClose }: Props) {
  const { name, maskedPhone, enterpriseName, samePhone, sameEnterprise } = candidate
  const differs = !samePhone || !sameEnterprise || !sameName(name, askedName)
  return (
    <Sheet title={texts.approveTitle(askedName)} isShort onClose={onClose}>
      <View className="binding-sheet">
        <View className="binding-row__title">{`${name}·${maskedPhone}·${enterpriseName}`}</View>
        <View>{texts.approveWhat(enterpriseName)}</View>
        {differs && <Notice tone="warn">{texts.approveDiffers}</Notice>}
        <Button busy={busy} onPress={onYes}>
          {texts.approveYes}
        </Button>
      </View>
    </Sheet>
  )
}
