import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { doorTexts as texts } from './doorTexts'

interface Props {
  busy: boolean
  onSend: (digits: string) => void
  onClose: () => void
}

/** 输六位数, as the member says them. */
export function DigitsSheet({ busy, onSend, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const digits = typed.normalize('NFKC').replace(/\s/g, '')
  const send = () => (/^\d{6}$/.test(digits) ? onSend(digits) : setError(texts.digitsWrong))
  return (
    <Sheet title={texts.digits} isShort onClose={onClose}>
      <View className="body stack">
        <Field
          label={texts.digitsTitle}
          hint={texts.digitsHint}
          kind="number"
          value={typed}
          maxLength={8}
          error={error}
          onChange={setTyped}
        />
        <Button busy={busy} onPress={send}>
          {texts.digitsAct}
        </Button>
      </View>
    </Sheet>
  )
}
