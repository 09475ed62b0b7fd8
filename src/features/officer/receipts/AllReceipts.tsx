import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import type { ReceiptPerson } from '#shared/receipts/view'
import { Segmented } from '#ui/fields/Segmented'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { NoteDialog } from './NoteDialog'
import { NudgeBar } from './NudgeBar'
import { ReceiptFacts } from './ReceiptFacts'
import { ReceiptPeople } from './ReceiptPeople'
import { ReceiptUnions } from './ReceiptUnions'
import { receiptTexts as texts } from './receiptTexts'
import { useReceipts } from './useReceipts'

const LISTS = [
  { key: 'unions', label: texts.unions },
  { key: 'waiting', label: texts.waiting },
  { key: 'confirmed', label: texts.confirmed },
] as const

/** 回执 of one notice over all unions, for an officer, who reminds their chairs. */
export function AllReceipts({ articleId }: { articleId: string }) {
  const now = useNow()
  const [list, setList] = useState<(typeof LISTS)[number]['key']>('waiting')
  const [chosen, setChosen] = useState<ReceiptPerson>()
  const part = list === 'confirmed' ? 'confirmed' : 'waiting'
  const { board, people, busy, said, note, nudge } = useReceipts(articleId, part)
  const canNote = ({ noted, confirmedAt }: ReceiptPerson) => noted || !confirmedAt

  return (
    <>
      <Loaded
        load={board.load}
        onRetry={board.reload}
        isEmpty={({ asked }) => asked === 0}
        empty={<EmptyState motif="empty-inbox" title={texts.noneAsked} text={texts.noneAskedText} />}
        edged
      >
        {(counted) => (
          <>
            <View className="body stack">
              <ReceiptFacts articleId={articleId} board={counted} now={now} />
              {!counted.asks && <Notice tone="plain">{texts.closed}</Notice>}
              <Segmented options={LISTS} chosen={list} onChoose={setList} />
              {list === 'unions' ? (
                <ReceiptUnions unions={counted.unions} />
              ) : (
                <ReceiptPeople
                  part={part}
                  people={people}
                  canChoose={counted.asks ? canNote : undefined}
                  onChoose={setChosen}
                />
              )}
            </View>
            <NudgeBar board={counted} busy={busy} said={said} now={now} onNudge={nudge} />
          </>
        )}
      </Loaded>
      {chosen && <NoteDialog person={chosen} busy={busy} onNote={note} onClose={() => setChosen(undefined)} />}
    </>
  )
}
