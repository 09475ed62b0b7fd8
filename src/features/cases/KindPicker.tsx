import { View } from '@tarojs/components'
import { type CaseKind, caseKind, SAID_KINDS, type SaidKind } from '#shared/cases/case'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import './KindPicker.scss'
import { caseTexts as texts } from './texts'

interface Props {
  chosen: CaseKind
  onChoose: (kind: SaidKind) => void
}

/** The kinds of what one can say, each with its picture and when it is the right one. */
export function KindPicker({ chosen, onChoose }: Props) {
  return (
    <View className="kind-picker" {...spoken({ role: 'radiogroup', label: texts.kind })}>
      {SAID_KINDS.map((kind) => (
        <Pressable
          key={kind}
          role="radio"
          checked={kind === chosen}
          className={kind === chosen ? 'kind-picker__one kind-picker__one--on' : 'kind-picker__one'}
          onPress={() => onChoose(kind)}
        >
          <View className="kind-picker__drawing">
            <CaseIcon name={kind} />
          </View>
          <View className="kind-picker__name">{caseKind[kind].name}</View>
          <View className="kind-picker__says">{caseKind[kind].says}</View>
        </Pressable>
      ))}
    </View>
  )
}

/** A line drawing of this feature alone, which the first download need not bring. */
function CaseIcon({ name, size = 28 }: { name: CaseKind; size?: number }) {
  const side = `calc(${size}px * var(--k, 1))`
  return <View className={`case-icon case-icon--${name}`} style={{ width: side, height: side }} />
}
