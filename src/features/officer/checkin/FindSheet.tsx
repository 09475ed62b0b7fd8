import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useSettled } from '#client/useSettled'
import type { DoorList, DoorListRow } from '#shared/checkin/offline/doorList'
import { findInList } from '#shared/checkin/offline/judgeShown'
import type { FoundAtDoor } from '#shared/checkin/view'
import { registrationStatusName } from '#shared/events/registrationStatus'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Sheet } from '#ui/overlays/Sheet'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { doorTexts as texts } from './doorTexts'
import { offlineTexts } from './offline/offlineTexts'
import './FindSheet.scss'

interface Props {
  eventId: string
  /** The list of this phone, where it is open. */
  list?: DoorList | undefined
  onChoose: (memberId: string) => void
  onClose: () => void
}

/** 按姓名找, for whoever has no phone at hand. */
export function FindSheet({ eventId, list, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const { load, reload } = useAsk('checkin.find', { eventId, text }, { when: text !== '' })
  const here = list && load.kind === 'failed' && load.offline ? findInList(list, text) : undefined
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
      {text !== '' && here && <FoundHere rows={here} onChoose={onChoose} />}
      {text !== '' && !here && (
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

/** Those of the list on this phone, while the cloud cannot be asked. */
function FoundHere({ rows, onChoose }: { rows: DoorListRow[]; onChoose: (memberId: string) => void }) {
  if (rows.length === 0) return <EmptyState motif="empty-search" title={texts.foundNone} text={texts.foundNoneText} />
  return (
    <View>
      <SectionTitle title={offlineTexts.foundHere} />
      <View className="rows">
        {rows.map(({ memberId, name, firm, inAt }) => (
          <Cell
            key={memberId}
            title={`${name}　${firm}`}
            note={inAt === undefined ? registrationStatusName.confirmed : texts.inAt(inAt)}
            onPress={() => onChoose(memberId)}
          />
        ))}
      </View>
    </View>
  )
}

function noteOf({ status, at }: FoundAtDoor): string {
  if (at !== undefined) return texts.inAt(at)
  return status ? registrationStatusName[status] : texts.notInEvent
}
