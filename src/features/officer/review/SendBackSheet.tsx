import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { officerTexts as texts } from '../texts'
import './SendBackSheet.scss'

interface Props {
  title?: string
  busy: boolean
  onSend: (word: string) => void
  onClose: () => void
}

/** 退回. The sheet asks for a word why and sends nothing without it. */
export function SendBackSheet({ title = texts.backTitle, busy, onSend, onClose }: Props) {
  const [word, setWord] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => (word.trim() ? onSend(word.trim()) : setMissing(true))
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="send-back">
        <Field
          label={texts.backWord}
          hint={texts.backHint}
          value={word}
          error={missing && !word.trim() ? texts.wordMissing : undefined}
          long
          maxLength={100}
          onChange={setWord}
        />
        <Button busy={busy} onPress={send}>
          {texts.backAct}
        </Button>
      </View>
    </Sheet>
  )
}
