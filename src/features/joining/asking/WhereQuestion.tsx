import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { joiningTexts as texts } from '../texts'
import { FirmSearch } from './FirmSearch'
import { Options } from './Options'
import type { JoinAnswers } from './useAnswers'

const OTHERS = [
  { key: 'unlisted', icon: 'search', title: texts.unlisted, note: texts.unlistedNote },
  { key: 'platform', icon: 'place', title: texts.platform, note: texts.platformNote },
  { key: 'free', icon: 'person', title: texts.free, note: texts.freeNote },
  { key: 'outside', icon: 'share', title: texts.outside, note: texts.outsideNote },
] as const

interface Props {
  firmName: string
  onAnswer: (answer: Partial<JoinAnswers>) => void
}

/** 您在哪儿干活？ An enterprise of the register, a name that is not in it, none at all, or somewhere else. */
export function WhereQuestion({ firmName, onAnswer }: Props) {
  const [names, setNames] = useState(false)
  const choose = (key: (typeof OTHERS)[number]['key']) => {
    if (key === 'unlisted') setNames(true)
    else if (key === 'platform') onAnswer({ where: 'free', work: 'rider', hasUnion: 'no' })
    else if (key === 'free') onAnswer({ where: 'free', work: 'free', hasUnion: 'no' })
    else onAnswer({ where: key })
  }
  return (
    <>
      <FirmSearch onChoose={({ id, name }) => onAnswer({ where: 'firm', firm: { id, name }, firmName: name })} />
      {names ? (
        <View className="join-form">
          <Field
            label={texts.firmName}
            hint={texts.firmNameHint}
            value={firmName}
            maxLength={60}
            onChange={(name) => onAnswer({ firmName: name })}
          />
          <Button disabled={firmName.trim() === ''} onPress={() => onAnswer({ where: 'unlisted' })}>
            {texts.useName}
          </Button>
        </View>
      ) : (
        <Options label={texts.where} options={OTHERS} onChoose={choose} />
      )}
    </>
  )
}
