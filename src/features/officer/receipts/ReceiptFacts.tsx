import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import { isLate, shareText } from '#shared/receipts/receipt'
import type { ReceiptBoard } from '#shared/receipts/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Meter } from '#ui/lists/Meter'
import './ReceiptFacts.scss'
import { receiptTexts as texts } from './receiptTexts'

type Counted = Pick<ReceiptBoard, 'title' | 'asked' | 'confirmed' | 'dueAt'>

/** The progress of a receipt: the share in large, the rest in words. */
export function ReceiptFacts({ articleId, board, now }: { articleId: string; board: Counted; now: number }) {
  const { title, asked, confirmed, dueAt } = board
  const left = asked - confirmed
  return (
    <Card className="rows">
      <Cell title={title} note={texts.read} onPress={() => open('article', { id: articleId })} />
      <View className="receipt-facts">
        <View className="receipt-facts__head">
          <View className="receipt-facts__share">{texts.share(shareText(board))}</View>
          <View>{left > 0 ? texts.left(left) : texts.all}</View>
        </View>
        <Meter part={asked === 0 ? 0 : confirmed / asked} />
        <View className="receipt-facts__foot">
          <View>{texts.confirmedOf(confirmed, asked)}</View>
          {dueAt !== undefined && <View>{(isLate(board, now) ? texts.late : texts.due)(momentText(dueAt, now))}</View>}
        </View>
      </View>
    </Card>
  )
}
