import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { type HonourRow, honourText, WithdrawHonourInput } from '#shared/register/honours/honour'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { HonourDialog } from './HonourDialog'
import { honoursTexts as texts } from './honoursTexts'
import './Honours.css'

interface Props {
  rows: HonourRow[]
  /** True where honours of several unions stand together. */
  named?: boolean
  onChanged: () => void
}

/** Honours line by line, each with what can be done about it. */
export function HonourLines({ rows, named = false, onChanged }: Props) {
  const [doing, setDoing] = useState<{ deed: 'change' | 'withdraw'; row: HonourRow }>()
  const end = () => setDoing(undefined)
  return (
    <>
      <ul className="honours">
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              {honourText(row)} <span className="faint">{row.body}</span>
              {named && <Owner row={row} />}
            </div>
            <Button
              type="text"
              size="small"
              aria-label={uiTexts.about(texts.change, wholeOf(row))}
              onClick={() => setDoing({ deed: 'change', row })}
            >
              {texts.change}
            </Button>
            <Button
              type="text"
              size="small"
              aria-label={uiTexts.about(texts.withdraw, wholeOf(row))}
              onClick={() => setDoing({ deed: 'withdraw', row })}
            >
              {texts.withdraw}
            </Button>
          </li>
        ))}
      </ul>
      {doing?.deed === 'change' && (
        <HonourDialog {...{ unionId: doing.row.unionId, of: '', row: doing.row }} onDone={onChanged} onClose={end} />
      )}
      {doing?.deed === 'withdraw' && <WithdrawDialog row={doing.row} onDone={onChanged} onClose={end} />}
    </>
  )
}

function wholeOf(row: HonourRow): string {
  return `${row.unionName || texts.federation} ${honourText(row)} ${row.body}`
}

function Owner({ row: { unionId, unionName } }: { row: HonourRow }) {
  if (!unionId) return <div className="faint">{texts.federation}</div>
  return (
    <div>
      <Link className="link" to={`/directory/honours?union=${unionId}`}>
        {unionName}
      </Link>
    </div>
  )
}

function WithdrawDialog({ row, onDone, onClose }: { row: HonourRow; onDone: () => void; onClose: () => void }) {
  const { busy, run } = useDeed()
  const reason = useReason(WithdrawHonourInput.entries.reason)
  const act = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('register.withdrawHonour', { honourId: row.id, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.withdrawn })
    onDone()
    onClose()
  }
  return (
    <Confirm open title={texts.withdrawTitle(row)} act={texts.withdraw} {...{ busy, onClose }} onAct={act}>
      <p>{texts.withdrawText}</p>
      <ReasonField
        about={`register.withdrawHonour:${row.id}`}
        {...reason.field}
        label={texts.reason}
        hint={texts.reasonHint}
        max={60}
      />
    </Confirm>
  )
}
