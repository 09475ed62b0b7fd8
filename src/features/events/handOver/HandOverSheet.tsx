import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { handOverTexts as texts } from './handOverTexts'
import type { useHandOver } from './useHandOver'

interface Props {
  doing: ReturnType<typeof useHandOver>
  onClose: () => void
}

/** The colleague is named, and not chosen from a list: nobody's phone opens the roster. */
export function HandOverSheet({ doing, onClose }: Props) {
  const [name, setName] = useState('')
  const [tail, setTail] = useState('')
  const [isAsked, setAsked] = useState(false)
  const faults = {
    name: name.trim() ? undefined : texts.nameMissing,
    tail: /^\d{4}$/.test(tail.trim()) ? undefined : texts.tailWrong,
  }
  const send = () => {
    setAsked(true)
    if (!faults.name && !faults.tail) doing.offer(name.trim(), tail.trim(), onClose)
  }
  return (
    <Sheet title={texts.title} isShort onClose={onClose}>
      <View className="hand-over__form">
        <View className="hand-over__note">{texts.rule}</View>
        <Field
          label={texts.name}
          value={name}
          hint={texts.nameHint}
          maxLength={20}
          error={isAsked ? faults.name : undefined}
          onChange={setName}
        />
        <Field
          label={texts.tail}
          kind="number"
          value={tail}
          hint={texts.tailHint}
          maxLength={4}
          error={isAsked ? faults.tail : undefined}
          onChange={setTail}
        />
        {doing.problem && <Notice tone="bad">{doing.problem}</Notice>}
        <Button busy={doing.busy} onPress={send}>
          {texts.send}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {texts.stay}
        </Button>
      </View>
    </Sheet>
  )
}
