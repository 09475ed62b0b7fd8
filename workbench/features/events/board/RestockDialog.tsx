import { useState } from 'react'
import type { UnionEvent } from '#shared/events/event'
import { MOST_OF_OPTION } from '#shared/events/form/question'
import type { StockSeen } from '#shared/events/stock/stock'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { stockTexts as texts } from './stockTexts'

interface Props {
  event: UnionEvent
  stock: StockSeen
  onClose: () => void
  onChanged: () => void
}

/** 改数量: never below what is taken. */
export function RestockDialog({ event, stock: { question, option, capacity, left }, onClose, onChanged }: Props) {
  const [amount, setAmount] = useState<number | null>(capacity)
  const { busy, run } = useDeed()
  const taken = capacity - left
  const fault = faultOf(amount, taken)
  const mayAct = amount !== null && fault === undefined && amount !== capacity

  const change = async () => {
    if (!mayAct) return
    const answer = await run('events.restock', { eventId: event.id, question, option, amount })
    if (!answer) return
    onChanged()
    if (!answer.ok) return
    say({ tone: 'good', text: texts.changed(option, answer.value.amount) })
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.changeTitle(option)}
      act={mayAct ? texts.yes(amount) : texts.change}
      disabled={!mayAct}
      busy={busy}
      onAct={change}
      onClose={onClose}
    >
      <p>{texts.now(taken, capacity)}</p>
      <Field label={texts.amount} error={fault} hint={amount === capacity ? texts.same : texts.tells}>
        {(control) => (
          <NumberBox
            {...control}
            autoFocus
            min={0}
            precision={0}
            value={amount}
            onChange={setAmount}
            onPressEnter={change}
            style={{ width: 160 }}
          />
        )}
      </Field>
    </Confirm>
  )
}

function faultOf(amount: number | null, taken: number): string | undefined {
  if (amount === null || amount > MOST_OF_OPTION) return texts.range(MOST_OF_OPTION)
  return amount < taken ? texts.atLeast(taken) : undefined
}
