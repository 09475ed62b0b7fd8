import { View } from '@tarojs/components'
import { sameName } from '#shared/membership/personName'
import type { BindingCandidate } from '#shared/membership/view'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { bindingTexts as texts } from './bindingTexts'

interface Props {
  candidate: BindingCandidate
  askedName: string
  busy: boolean
  onChoose: () => void
}

/** A row of the roster, with what agrees with the request and what does not. */
export function CandidatePart({ candidate, askedName, busy, onChoose }: Props) {
  const { name, maskedPhone, enterpriseName, samePhone, sameEnterprise, takenBy, hasLeft } = candidate
  const lines = [
    { what: texts.name, value: name, same: sameName(name, askedName) },
    { what: texts.phone, value: maskedPhone, same: samePhone },
    { what: texts.enterprise, value: enterpriseName, same: sameEnterprise },
  ]
  return (
    <View className="binding-row">
      <View className="binding-row__title">{texts.row}</View>
      {lines.map(({ what, value, same }) => (
        <View key={what} className="binding-row__line">
          <View className="binding-row__words">
            <View className="queue-card__note">{what}</View>
            <View>{value}</View>
          </View>
          <Tag tone={same ? 'good' : 'warn'} text={same ? texts.same : texts.other} />
        </View>
      ))}
      {hasLeft && <Notice tone="plain">{texts.hasLeftWhat}</Notice>}
      {!hasLeft && takenBy && <Notice tone="plain">{texts.takenWhat}</Notice>}
      {!hasLeft && !takenBy && (
        <Button busy={busy} onPress={onChoose}>
          {texts.approve}
        </Button>
      )}
    </View>
  )
}
