import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { offlineTexts as texts } from './offlineTexts'
import './FourDigits.scss'

interface Props {
  title: string
  text?: string
  act: string
  busy: boolean
  problem?: string | undefined
  onSend: (digits: string) => void
  onClose: () => void
}

/** 四位数字, in whatever width they are typed. */
export function FourDigits({ title, text, act, busy, problem, onSend, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const digits = typed.normalize('NFKC').replace(/\s/g, '')
  const send = () => {
    if (!/^\d{4}$/.test(digits)) return setError(texts.digitsWrong)
    setError(undefined)
    setTyped('')
    onSend(digits)
  }
  return (
    <Sheet title={title} isShort onClose={onClose}>
      <View className="body stack">
        {text && <View className="four-digits">{text}</View>}
        <Field
          label={texts.digits}
          hint={texts.digitsHint}
          kind="number"
          value={typed}
          maxLength={6}
          error={error ?? problem}
          onChange={setTyped}
        />
        <Button busy={busy} onPress={send}>
          {act}
        </Button>
      </View>
    </Sheet>
  )
}
