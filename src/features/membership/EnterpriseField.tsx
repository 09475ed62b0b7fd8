import { View } from '@tarojs/components'
import { useState } from 'react'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import './EnterpriseField.scss'
import { EnterpriseSheet } from './EnterpriseSheet'
import { membershipTexts } from './texts'

interface Chosen {
  id: string
  name: string
}

interface Props {
  chosen: Chosen | undefined
  error: string | undefined
  onChoose: (enterprise: Chosen) => void
}

export function EnterpriseField({ chosen, error, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false)
  const choose = (enterprise: Chosen) => {
    onChoose(enterprise)
    setChoosing(false)
  }

  return (
    <FieldFrame label={membershipTexts.enterprise} error={error}>
      <Pressable
        className={error ? 'enterprise-field enterprise-field--wrong' : 'enterprise-field'}
        label={chosen?.name ?? membershipTexts.chooseEnterprise}
        onPress={() => setChoosing(true)}
      >
        <View className={chosen ? 'enterprise-field__name' : 'enterprise-field__name enterprise-field__name--none'}>
          {chosen?.name ?? membershipTexts.chooseEnterprise}
        </View>
        <Icon name="next" size={18} />
      </Pressable>
      {choosing && <EnterpriseSheet onChoose={choose} onClose={() => setChoosing(false)} />}
    </FieldFrame>
  )
}
