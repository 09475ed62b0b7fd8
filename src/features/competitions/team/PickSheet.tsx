import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui/Button'
import { CheckRow } from '#ui/fields/CheckRow'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { teamTexts as texts } from './texts'

interface Props {
  title: string
  roster: { no: number; name: string }[]
  chosen: number[]
  noteOf: (no: number) => string | undefined
  /** One goes at a tap; two are ticked and confirmed. */
  most: 1 | 2
  onChoose: (nos: number[]) => void
  onClose: () => void
}

/** Whom of the roster. */
export function PickSheet({ title, roster, chosen, noteOf, most, onChoose, onClose }: Props) {
  const [ticked, tick] = useState(chosen)
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="rows">
        {roster.map(({ no, name }) =>
          most === 1 ? (
            <Cell key={no} title={name} note={noteOf(no)} onPress={() => onChoose([no])} />
          ) : (
            <CheckRow
              key={no}
              title={name}
              on={ticked.includes(no)}
              onPress={() => tick(ticked.includes(no) ? ticked.filter((one) => one !== no) : [...ticked, no].slice(-2))}
            />
          )
        )}
      </View>
      {most === 2 && (
        <View className="body">
          <Button disabled={ticked.length !== 2} onPress={() => onChoose(ticked)}>
            {ticked.length === 2 ? texts.pickTwo : texts.pickDoubles}
          </Button>
        </View>
      )}
    </Sheet>
  )
}
