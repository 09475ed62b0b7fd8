import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { namedTexts as texts } from './namedTexts'

interface Props {
  competitionId: string
  no: number
  isNamed: boolean
  onChanged: () => void
}

/** 显示姓名，或者只显示号码: what everybody reads in the pairings, the order, the hall and on paper. */
export function NamedCell({ no, isNamed, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card className="rows">
      <Cell title={isNamed ? texts.named : texts.unnamed(no)} note={texts.note} onPress={() => setOpen(true)} />
      {isOpen && <NamedSheet {...{ no, isNamed, ...rest }} onClose={() => setOpen(false)} />}
    </Card>
  )
}

function NamedSheet({ competitionId, no, isNamed, onChanged, onClose }: Props & { onClose: () => void }) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const set = () =>
    once(async () => {
      const answer = await callApi('competitions.beNamed', { competitionId, isNamed: !isNamed })
      if (!answer.ok) return setProblem(answer.text)
      onClose()
      onChanged()
    })
  return (
    <Sheet title={isNamed ? texts.hideTitle : texts.showTitle} isShort onClose={onClose}>
      <View className="body stack">
        <View>{isNamed ? texts.hideText(no) : texts.showText}</View>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={set}>
          {isNamed ? texts.hide(no) : texts.show}
        </Button>
      </View>
    </Sheet>
  )
}
