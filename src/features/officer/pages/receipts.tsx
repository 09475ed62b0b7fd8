import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import { useMe } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { isOfficer } from '#shared/identity/caller'
import type { ReceiptPerson } from '#shared/receipts/view'
import { Segmented } from '#ui/fields/Segmented'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { NoteDialog } from '../receipts/NoteDialog'
import { NudgeBar } from '../receipts/NudgeBar'
import { ReceiptFacts } from '../receipts/ReceiptFacts'
import { ReceiptPeople } from '../receipts/ReceiptPeople'
import { ReceiptUnions } from '../receipts/ReceiptUnions'
import { receiptTexts as texts } from '../receipts/receiptTexts'
import { useReceipts } from '../receipts/useReceipts'

const LISTS = [
  { key: 'waiting', label: texts.waiting },
  { key: 'confirmed', label: texts.confirmed },
] as const
const ALL_LISTS = [{ key: 'unions', label: texts.unions }, ...LISTS] as const

/** 回执 of one article, for an officer, or for a chair and the people of their own union. */
export default function ReceiptsPage() {
  const { id = '' } = useParams()
  const now = useNow()
  const { me } = useMe()
  const [list, setList] = useState<(typeof ALL_LISTS)[number]['key']>('waiting')
  const [chosen, setChosen] = useState<ReceiptPerson>()
  const part = list === 'confirmed' ? 'confirmed' : 'waiting'
  const { board, people, busy, said, note, nudge } = useReceipts(id, part)
  const seesAll = isOfficer(me)

  return (
    <Screen>
      <InnerBar title={texts.title} />
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
              <ReceiptFacts articleId={id} board={counted} now={now} />
              {said && !seesAll && <Notice tone={said.tone}>{said.text}</Notice>}
              {!counted.asks && <Notice tone="plain">{texts.closed}</Notice>}
              <Segmented options={seesAll ? ALL_LISTS : LISTS} chosen={list} onChoose={setList} />
              {list === 'unions' ? (
                <ReceiptUnions unions={counted.unions} />
              ) : (
                <ReceiptPeople part={part} people={people} canNote={counted.asks} onChoose={setChosen} />
              )}
            </View>
            {seesAll && <NudgeBar board={counted} busy={busy} said={said} now={now} onNudge={nudge} />}
          </>
        )}
      </Loaded>
      {chosen && <NoteDialog person={chosen} busy={busy} onNote={note} onClose={() => setChosen(undefined)} />}
    </Screen>
  )
}
