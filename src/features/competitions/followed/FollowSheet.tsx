import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EntrantSeen } from '#shared/competitions/play/view'
import { Field } from '#ui/fields/Field'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { followedTexts as texts } from './texts'

interface Props {
  entrants: readonly EntrantSeen[]
  onChoose: (no: number) => void
  onClose: () => void
}

/** Everybody in the competition, to be found by name, unit or number. */
export function FollowSheet({ entrants, onChoose, onClose }: Props) {
  const [search, setSearch] = useState('')
  const wanted = search.trim()
  const shown = [...entrants]
    .sort((one, other) => one.no - other.no)
    .filter(({ no, name, unit }) => `${name} ${unit} ${no}`.includes(wanted))
  return (
    <Sheet title={texts.choose} onClose={onClose}>
      <View className="body stack">
        <Field label={texts.search} value={search} maxLength={20} onChange={setSearch} />
        {shown.length === 0 && <View>{texts.nobody}</View>}
        <View className="rows">
          {shown.map(({ no, name, unit }) => (
            <Cell key={no} title={`${no} 号 ${name}`} note={unit} onPress={() => onChoose(no)} />
          ))}
        </View>
      </View>
    </Sheet>
  )
}
