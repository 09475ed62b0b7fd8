import Input from 'antd/es/input'
import { useState } from 'react'
import type { BoardTable } from '#shared/competitions/play/view'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { competitionTexts as texts } from '../texts'
import { readEntry } from './readEntry'

interface Props {
  tables: BoardTable[]
  onOpen: (table: number) => void
  onChanged: () => void
}

/** 快速记成绩. Table, result, enter; a table on which something else was told is opened instead. */
export function QuickEntry({ tables, onOpen, onChanged }: Props) {
  const [line, setLine] = useState('')
  const { busy, run } = useDeed()
  const enter = async () => {
    const entry = readEntry(line)
    if (!entry) return say({ tone: 'bad', text: texts.quickWrong })
    const table = tables.find((one) => one.table === entry.table)
    if (!table) return say({ tone: 'bad', text: texts.quickUnknown(entry.table) })
    const { id, rev } = table
    const answer = await run('competitions.decide', { matchId: id, result: entry.result, rev }, ['decision_bare'])
    if (!answer) return
    if (answer.ok) say({ tone: 'good', text: texts.decided(entry.table) })
    else if (answer.reason === 'decision_bare') onOpen(entry.table)
    setLine('')
    onChanged()
  }
  return (
    <div className="quick-entry">
      <Input
        value={line}
        aria-label={texts.quick}
        placeholder={texts.quick}
        disabled={busy}
        onChange={({ target }) => setLine(target.value)}
        onPressEnter={enter}
        style={{ width: 140 }}
      />
      <span className="quiet">{texts.quickHint}</span>
    </div>
  )
}
