import { View } from '@tarojs/components'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { ROLL_KINDS, type RollKind, rollKindName } from '#shared/checkin/rolls/rollCall'
import type { RollList } from '#shared/checkin/rolls/view'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Sheet } from '#ui/overlays/Sheet'
import { rollTexts as texts } from './rollTexts'

interface Props {
  eventId: string
  groups: RollList['groups']
  onMade: (rollId: string) => void
  onClose: () => void
}

/** 开点名表: what it is called, what for, and how its people are divided. */
export function NewRollSheet({ eventId, groups, onMade, onClose }: Props) {
  const [key] = useState(newKey)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<RollKind>('bus')
  const [group, setGroup] = useState('')
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const add = () =>
    once(async () => {
      if (name.trim() === '') return setProblem(texts.nameMissing)
      const answer = await callApi('checkin.addRoll', { eventId, newKey: key, name: name.trim(), kind, group })
      if (answer.ok) onMade(answer.value.rollId)
      else setProblem(answer.text)
    })
  return (
    <Sheet title={texts.addTitle} onClose={onClose}>
      <View className="body stack">
        <Field
          label={texts.name}
          hint={texts.nameHint}
          maxLength={16}
          value={name}
          onChange={setName}
          error={problem}
        />
        <FieldFrame label={texts.kind}>
          <Choice
            label={texts.kind}
            options={ROLL_KINDS.map((one) => rollKindName[one])}
            chosen={rollKindName[kind]}
            onChoose={(label) => setKind(ROLL_KINDS.find((one) => rollKindName[one] === label) ?? kind)}
          />
        </FieldFrame>
        <FieldFrame label={texts.group}>
          <Choice
            label={texts.group}
            options={groups.map(({ label }) => label)}
            chosen={groups.find(({ key: one }) => one === group)?.label}
            onChoose={(chosen) => setGroup(groups.find(({ label }) => label === chosen)?.key ?? '')}
          />
        </FieldFrame>
        <Button busy={busy} onPress={add}>
          {texts.addAct}
        </Button>
      </View>
    </Sheet>
  )
}
