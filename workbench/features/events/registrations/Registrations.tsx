import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import type { Answers } from '#shared/events/form/question'
import type { RegistrationStatus } from '#shared/events/registrationStatus'
import { hasUnopened } from '#shared/events/unopened'
import type { EventBoard, RegistrationRow } from '#shared/events/view'
import { isOrganiserFor } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Notice } from '../../../ui/states/Notice'
import { useDeskMe } from '../../../useDeskMe'
import { useReload } from '../../../useReload'
import { boardTexts as texts } from '../board/boardTexts'
import { BringBackDialog } from './BringBackDialog'
import './Registrations.css'
import { enrolTexts } from '../enrol/enrolTexts'
import { AnswerFileDialog, type SeenFile } from './AnswerFileDialog'
import { OpenAnswersDialog } from './OpenAnswersDialog'
import { RegistrationTable } from './RegistrationTable'
import { RemoveDialog } from './RemoveDialog'
import { useMarkAbsent } from './useMarkAbsent'

const TABS = ['confirmed', 'waitlisted', 'withdrawn', 'removed'] as const
const OFFER_TABS = ['confirmed', 'offered', 'waitlisted', 'lapsed', 'withdrawn', 'removed'] as const

interface Props {
  board: EventBoard
  /** What the list was read upon: deeds done here, and the places as they are; it is read again when that changes. */
  turn: string
  onChanged: () => void
  /** Signs people up from a list that is pasted. */
  onEnrol: (() => void) | undefined
}

export function Registrations({ board, turn, onChanged, onEnrol }: Props) {
  const { event, count } = board
  const mayRun = isOrganiserFor(useDeskMe(), event.unionId)
  const [tab, setTab] = useState<RegistrationStatus | 'toFill'>('confirmed')
  const status = tab === 'toFill' ? 'confirmed' : tab
  const [removing, setRemoving] = useState<RegistrationRow>()
  const [bringing, setBringing] = useState<RegistrationRow>()
  const [opening, setOpening] = useState<RegistrationRow>()
  const [opened, setOpened] = useState<Record<string, Answers>>({})
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [seeing, setSeeing] = useState<SeenFile>()
  const mayChange = mayRun && board.phase !== 'cancelled' && board.phase !== 'finished'
  const list = usePages('events.registrations', {
    eventId: event.id,
    ...(tab === 'toFill' ? { toFill: true as const } : { status: tab }),
  })
  useReload(turn, list.reload)
  const missing = useAsk('events.toFill', { eventId: event.id })
  useReload(turn, missing.reload)
  const toFill = missing.load.kind === 'ready' ? missing.load.value.people : 0
  const mark = useMarkAbsent(event.id, list.reload)
  // Places of teams are not people.
  const counts: Partial<Record<RegistrationStatus, number>> = event.team
    ? {}
    : {
        confirmed: count.capacity - count.left - (count.offered ?? 0),
        offered: count.offered ?? 0,
        waitlisted: count.waiting,
      }

  return (
    <Panel
      flush
      title={texts.list}
      aside={
        <div className="registrations__aside">
          <Chips
            label={texts.listFilter}
            value={tab}
            options={[
              ...(event.offer ? OFFER_TABS : TABS).map((key) => ({
                key,
                label: texts[key],
                ...(counts[key] !== undefined && { count: counts[key] }),
              })),
              ...(toFill > 0 || tab === 'toFill'
                ? [{ key: 'toFill' as const, label: texts.toFill, count: toFill }]
                : []),
            ]}
            onChoose={setTab}
          />
          {onEnrol && (
            <Button size="small" onClick={onEnrol}>
              {enrolTexts.open}
            </Button>
          )}
          {mayRun && (
            <ExportButton action="events.export" input={{ eventId: event.id }} title={texts.exportTitle} size="small" />
          )}
        </div>
      }
    >
      <Pages
        list={list}
        rows={6}
        empty={<EmptyState motif="empty-registrations" title={texts.noneTitle} text={texts.noneText} />}
      >
        {(items) => (
          <>
            {items.some(({ isMasked }) => isMasked) && (
              <p className="registrations__masked">{mayRun ? texts.maskedNote : texts.maskedReader}</p>
            )}
            {items.some(({ answers }) => hasUnopened(answers)) && (
              <div className="registrations__unopened">
                <Notice tone="warn">{texts.unopened}</Notice>
              </div>
            )}
            {tab === 'toFill' && <p className="registrations__masked">{texts.toFillNote}</p>}
            {mayRun && board.phase === 'finished' && tab === 'confirmed' && (
              <p className="registrations__masked">{texts.absenceNote}</p>
            )}
            <RegistrationTable
              rows={items}
              status={status}
              event={event}
              onAbsent={mayRun && board.phase === 'finished' ? mark : undefined}
              onOpen={mayRun ? setOpening : undefined}
              opened={opened}
              onFile={
                mayRun
                  ? ({ memberId, name }, question) =>
                      setSeeing({ memberId, name, question, reason: lookUp(reasons, memberId) })
                  : undefined
              }
              onRemove={mayChange ? setRemoving : undefined}
              onBringBack={mayChange ? setBringing : undefined}
            />
          </>
        )}
      </Pages>
      {opening && (
        <OpenAnswersDialog
          eventId={event.id}
          row={opening}
          onOpened={(answers, reason) => {
            setOpened({ ...opened, [opening.memberId]: answers })
            setReasons({ ...reasons, [opening.memberId]: reason })
          }}
          onClose={() => setOpening(undefined)}
        />
      )}
      {seeing && <AnswerFileDialog eventId={event.id} seen={seeing} onClose={() => setSeeing(undefined)} />}
      {bringing && (
        <BringBackDialog board={board} row={bringing} onClose={() => setBringing(undefined)} onChanged={onChanged} />
      )}
      {removing && (
        <RemoveDialog board={board} row={removing} onClose={() => setRemoving(undefined)} onChanged={onChanged} />
      )}
    </Panel>
  )
}
