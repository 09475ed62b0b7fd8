import { Input, View } from '@tarojs/components'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import { spokenInside } from '../spoken'
import './SearchBox.scss'

interface Props {
  value: string
  hint: string
  onChange: (value: string) => void
}

export function SearchBox({ value, hint, onChange }: Props) {
  return (
    <View className="search-box">
      <Icon name="search" />
      <Input
        className="search-box__input"
        value={value}
        placeholder={hint}
        maxlength={40}
        confirmType="search"
        {...spokenInside({ label: hint })}
        onInput={(input) => onChange(input.detail.value)}
      />
      {value && (
        <Pressable className="search-box__clear" label="清空" onPress={() => onChange('')}>
          <Icon name="close" size={18} />
        </Pressable>
      )}
    </View>
  )
}
