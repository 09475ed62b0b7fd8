import { View } from '@tarojs/components'
import { NEED_GROUPS, type NeedGroup, type NeedTag, needGroupName, needTagName } from '#shared/needs/need'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import { NeedIcon } from './NeedIcon'
import './needs.scss'

interface Props {
  chosen: readonly NeedTag[]
  onToggle: (tag: NeedTag) => void
}

const GROUPS = Object.keys(NEED_GROUPS) as NeedGroup[]

/** All that one can need, each with its picture, in the groups in which one looks for it. */
export function NeedPicker({ chosen, onToggle }: Props) {
  return (
    <Card>
      {GROUPS.map((group) => (
        <View key={group} className="need-group">
          <View className="need-group__name">{needGroupName[group]}</View>
          <View className="need-group__tags" {...spoken({ role: 'group', label: needGroupName[group] })}>
            {NEED_GROUPS[group].map((tag) => (
              <NeedButton key={tag} tag={tag} group={group} isOn={chosen.includes(tag)} onToggle={onToggle} />
            ))}
          </View>
        </View>
      ))}
    </Card>
  )
}

interface ButtonProps {
  tag: NeedTag
  group: NeedGroup
  isOn: boolean
  onToggle: (tag: NeedTag) => void
}

function NeedButton({ tag, group, isOn, onToggle }: ButtonProps) {
  return (
    <Pressable
      role="checkbox"
      checked={isOn}
      className={isOn ? 'need-tag need-tag--on' : 'need-tag'}
      onPress={() => onToggle(tag)}
    >
      <View className={`need-tag__drawing need-tag__drawing--${group}`}>
        <NeedIcon name={tag} />
        {isOn && (
          <View className="need-tag__tick">
            <Icon name="check" size={14} />
          </View>
        )}
      </View>
      <View>{needTagName[tag]}</View>
    </Pressable>
  )
}
