import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import type { RecordRow } from '#shared/brands/record'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Loaded } from '#ui/states/Loaded'
import { recordTexts as texts } from './texts'

interface Props {
  brandId: string
  row: RecordRow
  onClose: () => void
}

/** 交手: what one has played against others who show their record too. */
export function MeetingsSheet({ brandId, row, onClose }: Props) {
  const { load, reload } = useAsk('brands.meetings', { brandId, key: row.key })
  return (
    <Sheet title={texts.of(row.name)} onClose={onClose}>
      <View className="body stack">
        <View>{`${row.unit}，${texts.line(row)}`}</View>
        <Loaded load={load} onRetry={reload} skeletonRows={3}>
          {(meetings) => (
            <View className="rows">
              {meetings.length === 0 && <Cell title={texts.noMeetings} note={texts.noMeetingsNote} />}
              {meetings.map((meeting) => (
                <Cell key={meeting.key} title={texts.against(meeting.name)} note={texts.games(meeting)} />
              ))}
            </View>
          )}
        </Loaded>
      </View>
    </Sheet>
  )
}
