import Button from 'antd/es/button'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { momentText } from '#shared/beijingTime'
import type { ApprovalRow } from '#shared/events/approval/view'
import { ENROL_AT_ONCE } from '#shared/events/enrol/enrolling'
import type { EventBoard } from '#shared/events/view'
import { BatchBar } from '../../../ui/lists/choice/BatchBar'
import { useTicks } from '../../../ui/lists/choice/useTicks'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { useReload } from '../../../useReload'
import './ApprovalsPanel.css'
import { leftOver, approvalTexts as texts } from './approvalTexts'
import { DeclineDialog } from './DeclineDialog'

interface Props {
  board: EventBoard
  turn: string
  onChanged: () => void
}

const ticking = { keyOf: ({ id }: ApprovalRow) => id, nameOf: ({ name }: ApprovalRow) => name, most: ENROL_AT_ONCE }

/** 等同意的报名, for whoever runs the event: a batch at a time, with the way back while nobody has been told. */
export function ApprovalsPanel({ board: { event }, turn, onChanged }: Props) {
  const list = usePages('events.approvals', { eventId: event.id })
  const { ticks, rows, isFull, clear } = useTicks(ticking)
  const [declining, setDeclining] = useState(false)
  const { busy, run } = useDeed()
  useReload(turn, list.reload)
  const changed = () => {
    clear()
    void list.reload()
    onChanged()
  }

  const approve = async () => {
    const answer = await run('events.approve', { eventId: event.id, memberIds: rows.map(({ id }) => id) })
    if (!answer?.ok) return
    const went = answer.value.people.filter(({ why }) => !why).map(({ memberId }) => memberId)
    const rest = leftOver(answer.value.people)
    if (rest) say({ tone: 'bad', text: rest })
    if (went.length > 0)
      say({
        ...{ tone: 'good', text: texts.approved(went.length) },
        act: { label: uiTexts.undo, run: () => void takeBack(went) },
      })
    changed()
  }
  const takeBack = async (memberIds: string[]) => {
    const answer = await run('events.unapprove', { eventId: event.id, memberIds })
    if (answer?.ok) say({ tone: 'good', text: texts.tookBack })
    changed()
  }

  if (list.load.kind === 'ready' && list.load.value.items.length === 0) return null
  return (
    <Panel flush title={texts.title} aside={texts.aside} className="approvals-panel">
      <Pages list={list} rows={3} empty={null}>
        {(items) => (
          <>
            {items.some(({ awaits }) => awaits === 'chair') && (
              <p className="registrations__masked">{texts.override}</p>
            )}
            <Table label={texts.title} columns={columns} rows={items} keyOf={({ id }) => id} ticks={ticks} />
          </>
        )}
      </Pages>
      <BatchBar count={rows.length} most={isFull ? ENROL_AT_ONCE : undefined} onClear={clear}>
        <Button onClick={() => setDeclining(true)}>{texts.decline}</Button>
        <Button type="primary" loading={busy} onClick={approve}>
          {texts.approve(rows.length)}
        </Button>
      </BatchBar>
      {declining && (
        <DeclineDialog
          eventId={event.id}
          memberIds={rows.map(({ id }) => id)}
          onClose={() => setDeclining(false)}
          onChanged={changed}
        />
      )}
    </Panel>
  )
}

const columns: Column<ApprovalRow>[] = [
  { key: 'name', head: texts.name, width: 110, cell: ({ name }) => <b>{name}</b> },
  { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
  {
    ...{ key: 'record', head: texts.record, width: 190 },
    cell: ({ isNew, times, missedAt }) => (
      <>
        {isNew ? texts.never : texts.times(times)}
        {missedAt !== undefined && <b> {texts.missed}</b>}
      </>
    ),
  },
  {
    ...{ key: 'at', head: texts.at, width: 150 },
    cell: ({ at }) => <span className="quiet">{momentText(at, Date.now())}</span>,
  },
  { key: 'step', head: texts.step, width: 130, cell: ({ awaits }) => texts.awaits[awaits] },
]
