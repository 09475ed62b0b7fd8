import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useSettled } from '#client/useSettled'
import type { FoundAtDoor } from '#shared/checkin/view'
import { registrationStatusName } from '#shared/events/registrationStatus'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { doorTexts as texts } from './doorTexts'
import './FindSheet.scss'

interface Props {
  eventId: string
  onChoose: (memberId: string) => void
  onClose: () => void
}

/** 按姓名找, for whoever has no phone at hand. */
export function FindSheet({ eventId, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const { load, reload } = useAsk('checkin.find', { eventId, text }, { when: text !== '' })
  return (
    <Sheet
      title={texts.findTitle}
      top={
        <View className="door-find">
          <SearchBox value={typed} hint={texts.find} onChange={setTyped} />
        </View>
      }
      onClose={onClose}
    >
      {text !== '' && (
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(found) => found.length === 0}
          empty={<EmptyState motif="empty-search" title={texts.foundNone} text={texts.foundNoneText} />}
        >
          {(found) => (
            <View className="rows">
              {found.map((one) => (
                <Cell
                  key={one.memberId}
                  title={`${one.name}　${one.enterpriseName}`}
                  note={noteOf(one)}
                  onPress={() => onChoose(one.memberId)}
                />
              ))}
            </View>
          )}
        </Loaded>
      )}
    </Sheet>
  )
}

function noteOf({ status, at }: FoundAtDoor): string {
  if (at !== undefined) return texts.inAt(at)
  return status ? registrationStatusName[status] : texts.notInEvent
}
