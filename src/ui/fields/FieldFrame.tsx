import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Field.scss'

interface Props {
  label: string
  optional?: boolean
  error?: string | undefined
  children: ReactNode
}

/** The frame of a field: the question above, the error below. */
export function FieldFrame({ label, optional = false, error, children }: Props) {
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      <View className="field__label">
        {label}
        {optional && <View className="field__optional">可以不填</View>}
      </View>
      {children}
      {error && (
        <View className="field__error" role="alert">
          {error}
        </View>
      )}
    </View>
  )
}
