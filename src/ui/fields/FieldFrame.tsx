import { View } from '@tarojs/components'
import { createContext, type ReactNode, useId } from 'react'
import { spoken } from '../spoken'
import './Field.scss'

interface Props {
  label: string
  optional?: boolean
  error?: string | undefined
  /** True in a form that counts what is wrong itself, and leads to the first of it. */
  isCounted?: boolean
  children: ReactNode
}

/** The frame of a field: the question above, the error below. */
export function FieldFrame({ label, optional = false, error, isCounted = false, children }: Props) {
  const id = useId()
  const about = { required: !optional, invalid: error !== undefined, ...(error && { describedby: id }) }
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      <View className="field__label">
        {label}
        {optional && <View className="field__optional">可以不填</View>}
      </View>
      <AboutField.Provider value={about}>{children}</AboutField.Provider>
      {error && (
        <View className="field__error" id={id} {...(isCounted ? {} : spoken({ role: 'alert' }))}>
          {error}
        </View>
      )}
    </View>
  )
}

/** What is to be spoken of the entry in a frame, beside its name. */
export const AboutField = createContext<{ required?: boolean; invalid?: boolean; describedby?: string }>({})
