import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { officerTexts as texts } from '../texts'
import './SendBackSheet.scss'

interface Props {
  busy: boolean
  onRelease: (alone: string) => void
  onClose: () => void
}

const SHORTEST = 5

/** 自己放行. The sheet asks why nobody else could look, and lets nothing through without it. */
export function ReleaseSheet({ busy, onRelease, onClose }: Props) {
  const [word, setWord] = useState('')
  const [asked, setAsked] = useState(false)
  const isShort = word.trim().length < SHORTEST
  const release = () => (isShort ? setAsked(true) : onRelease(word.trim()))
  return (
    <Sheet title={texts.releaseTitle} onClose={onClose}>
      <View className="send-back">
        <Field
          label={texts.releaseWord}
          hint={texts.releaseHint}
          value={word}
          error={asked && isShort ? texts.releaseShort : undefined}
          long
          maxLength={100}
          onChange={setWord}
        />
        <Button busy={busy} onPress={release}>
          {texts.releaseAct}
        </Button>
      </View>
    </Sheet>
  )
}
