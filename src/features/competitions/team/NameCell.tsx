import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Field } from '#ui/fields/Field'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { teamTexts as texts } from './texts'

interface Props {
  competitionId: string
  name: string
  onChanged: () => void
}

/** 队名, for the captain alone: what the hall, the paper and everybody's phone call the team. */
export function NameCell({ name, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card className="rows">
      <Cell title={texts.name(name)} note={texts.nameNote} onPress={() => setOpen(true)} />
      {isOpen && <NameSheet {...{ name, ...rest }} onClose={() => setOpen(false)} />}
    </Card>
  )
}

function NameSheet({ competitionId, name, onChanged, onClose }: Props & { onClose: () => void }) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const send = () =>
    once(async () => {
      const words = typed.trim()
      const answer = await callApi('competitions.nameOwnTeam', { competitionId, ...(words && { name: words }) })
      if (!answer.ok) return setProblem(answer.text)
      onClose()
      onChanged()
    })
  return (
    <Sheet title={texts.nameTitle} isShort onClose={onClose}>
      <View className="body stack">
        <Field label={texts.nameLabel} hint={texts.nameHint} value={typed} maxLength={12} onChange={setTyped} />
        <View>{texts.nameRule}</View>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} disabled={typed.trim() === name} onPress={send}>
          {wordsOf(typed.trim(), name)}
        </Button>
      </View>
    </Sheet>
  )
}

function wordsOf(typed: string, before: string): string {
  if (typed === before) return texts.nameSame
  return typed ? texts.nameYes(typed) : texts.nameAfterCaptain
}
