import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { isOrganiserFor } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import type { OwnReceiptPerson } from '#shared/receipts/view'
import { Segmented } from '#ui/fields/Segmented'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { OwnPersonSheet } from './OwnPersonSheet'
import { ownReceiptTexts as texts } from './ownReceiptTexts'
import { ReceiptFacts } from './ReceiptFacts'
import { ReceiptPeople } from './ReceiptPeople'
import { receiptTexts } from './receiptTexts'
import { useNoting } from './useNoting'

const LISTS = [
  { key: 'waiting', label: receiptTexts.waiting },
  { key: 'confirmed', label: receiptTexts.confirmed },
] as const

/** 回执 of one notice in one union: its chair reads, notes and calls; its committee reads. */
export function OwnReceipts({ articleId, unionId, me }: { articleId: string; unionId: string; me: Me }) {
  const now = useNow()
  const [part, setPart] = useState<(typeof LISTS)[number]['key']>('waiting')
  const [chosen, setChosen] = useState<OwnReceiptPerson>()
  const board = useAsk('receipts.ownBoard', { unionId, articleId })
  const people = usePages('receipts.ownPeople', { unionId, articleId, part })
  const { busy, problem, note } = useNoting(articleId, () => Promise.all([board.reload(), people.reload()]))
  const leads = isOrganiserFor(me, unionId)

  return (
    <Loaded
      load={board.load}
      onRetry={board.reload}
      isEmpty={({ asked }) => asked === 0}
      empty={<EmptyState motif="empty-inbox" title={receiptTexts.noneAsked} text={texts.noneText} />}
      edged
    >
      {(counted) => (
        <View className="body stack">
          <ReceiptFacts articleId={articleId} board={counted} now={now} />
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Notice tone="plain">
            {counted.asks ? (leads ? texts.remindHint : texts.readHint) : receiptTexts.closed}
          </Notice>
          <Segmented options={LISTS} chosen={part} onChoose={setPart} />
          <ReceiptPeople part={part} people={people} canChoose={leads ? () => true : undefined} onChoose={setChosen} />
          {chosen && (
            <OwnPersonSheet
              person={chosen}
              busy={busy}
              canNote={counted.asks}
              onNote={note}
              onClose={() => setChosen(undefined)}
            />
          )}
        </View>
      )}
    </Loaded>
  )
}
