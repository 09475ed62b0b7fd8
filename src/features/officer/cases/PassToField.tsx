import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseBoard } from '#shared/cases/board'
import { Card } from '#ui/Card'
import { Choice } from '#ui/fields/Choice'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { deskCaseTexts as texts } from './deskCaseTexts'
import './officerCases.scss'

interface Props {
  handlers: CaseBoard['handlers']
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** The colleague to whom a case goes; two of one name are told apart by their place in the list. */
export function PassToField({ handlers, chosen, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  const labels = handlers.map(({ name }, index) =>
    handlers.findIndex((one) => one.name === name) === index ? name : `${name}（${index + 1}）`
  )
  const at = handlers.findIndex(({ id }) => id === chosen)
  const choose = (label: string) => {
    const next = handlers[labels.indexOf(label)]
    if (next) onChoose(next.id)
    setOpen(false)
  }
  return (
    <Card className="rows">
      <Cell title={texts.passTo} note={labels[at] ?? texts.choosePerson} onPress={() => setOpen(true)} />
      {isOpen && (
        <Sheet title={texts.passTo} onClose={() => setOpen(false)}>
          <View className="officer-case__sheet">
            <Choice label={texts.passTo} options={labels} chosen={labels[at]} onChoose={choose} />
          </View>
        </Sheet>
      )}
    </Card>
  )
}
