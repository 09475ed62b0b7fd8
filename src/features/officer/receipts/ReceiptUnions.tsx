import { View } from '@tarojs/components'
import type { ReceiptUnion } from '#shared/receipts/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { receiptTexts as texts } from './receiptTexts'

/** Receipts union by union, the one with the most unanswered first. */
export function ReceiptUnions({ unions }: { unions: ReceiptUnion[] }) {
  return (
    <Card className="rows">
      {unions.map(({ unionId, union, asked, confirmed, hasChair }) => (
        <Cell
          key={unionId}
          title={union}
          note={confirmed < asked && !hasChair ? texts.noChair : texts.confirmedOf(confirmed, asked)}
          end={<View>{confirmed < asked ? texts.left(asked - confirmed) : texts.all}</View>}
        />
      ))}
    </Card>
  )
}
