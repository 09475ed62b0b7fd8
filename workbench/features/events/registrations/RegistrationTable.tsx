import Button from 'antd/es/button'
import { momentText } from '#shared/beijingTime'
import { awaitsTag } from '#shared/events/approval/approvalWords'
import type { UnionEvent } from '#shared/events/event'
import { fileName, fileOf } from '#shared/events/form/answerFile'
import { SENSITIVE_SHOWN } from '#shared/events/form/answerText'
import type { Answers, Question } from '#shared/events/form/question'
import { inkPicture, isSigned } from '#shared/events/form/signature'
import { sessionsIn } from '#shared/events/places/severalSessions'
import { isCurrent, type RegistrationStatus } from '#shared/events/registrationStatus'
import { leavingText } from '#shared/events/ticket/leaving'
import type { RegistrationRow } from '#shared/events/view'
import { lookUp } from '#shared/lookUp'
import { type Column, Table } from '../../../ui/lists/Table'
import { boardTexts as texts } from '../board/boardTexts'

interface Props {
  rows: RegistrationRow[]
  status: RegistrationStatus
  event: UnionEvent
  onRemove: ((row: RegistrationRow) => void) | undefined
  onBringBack: ((row: RegistrationRow) => void) | undefined
  /** Marks who stayed away, or takes it back; only once the event is over. */
  onAbsent: ((row: RegistrationRow) => void) | undefined
  /** Asks for a reason to see what is sensitive. */
  onOpen: ((row: RegistrationRow) => void) | undefined
  /** What has been opened, by the person. */
  opened: Record<string, Answers>
  /** Shows what somebody added to an answer. */
  onFile: ((row: RegistrationRow, question: Question) => void) | undefined
}

/** The table of registrations; every question of the form is a column. */
export function RegistrationTable(props: Props) {
  const { rows, status, event, onRemove, onBringBack, onAbsent, onOpen, opened, onFile } = props
  const now = Date.now()
  const columns: Column<RegistrationRow>[] = [
    ...(status === 'waitlisted' ? [position] : []),
    ...(status === 'confirmed' ? [number] : []),
    { key: 'name', head: texts.name, width: 110, cell: nameCell },
    { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
    { key: 'at', head: texts.at, width: 150, cell: ({ at }) => <span className="quiet">{momentText(at, now)}</span> },
    ...placeColumns(event),
    ...(event.family ? [family] : []),
    ...(event.team ? [team] : []),
    ...event.questions.map((question) => answerTo(question, opened, onFile)),
    ...(onOpen && event.questions.some(({ sensitive }) => sensitive) ? [opening(onOpen, opened)] : []),
    ...(status === 'removed' ? [reason] : []),
    ...(status === 'withdrawn' ? [left(now)] : []),
    ...(status === 'waitlisted' && rows.some(({ passed }) => passed) ? [passedOver] : []),
    ...(onAbsent && status === 'confirmed' ? [absence(onAbsent)] : []),
    ...(onRemove && isCurrent(status) ? [rowDeed(texts.takeOut, onRemove)] : []),
    ...(onBringBack && status === 'removed' ? [rowDeed(texts.bringBack, onBringBack)] : []),
  ]
  return <Table label={texts.list} columns={columns} rows={rows} keyOf={({ memberId }) => memberId} />
}

function nameCell({ name, awaits, move }: RegistrationRow) {
  return (
    <>
      <b>{name}</b>
      {awaits && <span className="quiet"> {awaitsTag[awaits]}</span>}
      {move && <span className={move === 'silent' ? 'warn' : 'quiet'}> {texts.toMove[move]}</span>}
    </>
  )
}

const position: Column<RegistrationRow> = {
  key: 'position',
  head: texts.position,
  width: 90,
  cell: ({ position: place }) => place && texts.nth(place),
}

const number: Column<RegistrationRow> = {
  key: 'number',
  head: texts.number,
  width: 70,
  cell: ({ number: one }) => one && texts.numbered(one),
}

/** Why they gave their place back, each time that they said so. */
function left(now: number): Column<RegistrationRow> {
  return {
    key: 'left',
    head: texts.leftWhy,
    kind: 'name',
    cell: ({ handedTo, left: all = [] }) => [
      handedTo && <div key="handed">{texts.handedTo(handedTo)}</div>,
      ...all.map((one) => (
        <div key={one.at}>
          {leavingText(one)} <span className="quiet">{momentText(one.at, now)}</span>
        </div>
      )),
    ],
  }
}

const reason: Column<RegistrationRow> = {
  key: 'reason',
  head: texts.reason,
  kind: 'name',
  cell: ({ removedReason }) => removedReason,
}

const family: Column<RegistrationRow> = {
  key: 'family',
  head: texts.family,
  kind: 'name',
  cell: ({ companions }) => companions ?? '',
}

const team: Column<RegistrationRow> = {
  key: 'team',
  head: texts.team,
  kind: 'name',
  cell: ({ team: one }) =>
    one && (
      <>
        {texts.teamOf(one.captain)}
        {one.isCaptain && <span className="quiet"> {texts.captain}</span>}
        {one.missing > 0 && <b> {texts.teamMissing(one.missing)}</b>}
      </>
    ),
}

const passedOver: Column<RegistrationRow> = {
  key: 'passed',
  head: texts.passedOver,
  kind: 'name',
  cell: ({ passed }) => passed && texts.passedWhy[passed],
}

/** 没来，也没说: the mark, and the way back. */
function absence(onAbsent: (row: RegistrationRow) => void): Column<RegistrationRow> {
  return {
    key: 'absent',
    head: texts.absence,
    width: 190,
    cell: (row) => (
      <span className="registrations__absence">
        {row.absent && <b>{row.absent.excusedAt ? texts.excused : texts.absent}</b>}
        <Button
          size="small"
          onClick={() => onAbsent(row)}
          aria-label={`${row.absent ? texts.unmark : texts.mark}，${row.name}，${row.enterpriseName}`}
        >
          {row.absent ? texts.unmark : texts.mark}
        </Button>
      </span>
    ),
  }
}

/** EventSession and reserve, in an event that has them. */
function placeColumns({ sessions, reserves }: UnionEvent): Column<RegistrationRow>[] {
  const nameOf = (all: { id: string; name: string }[], id: string | undefined) => all.find((one) => one.id === id)?.name
  const session: Column<RegistrationRow> = {
    ...{ key: 'session', head: texts.session, width: 110 },
    cell: (row) =>
      sessionsIn(row)
        .flatMap((id) => nameOf(sessions ?? [], id) ?? [])
        .join('、'),
  }
  const reserve: Column<RegistrationRow> = {
    ...{ key: 'reserve', head: texts.reserve, width: 110 },
    cell: (row) => nameOf(reserves ?? [], row.reserve) ?? texts.common,
  }
  return [...(sessions ? [session] : []), ...(reserves ? [reserve] : [])]
}

/** What somebody answered; what they signed, once it was opened, as they drew it. */
function AnswerCell({ answer, kind }: { answer: string; kind: Question['kind'] }) {
  if (kind === 'file' && fileOf(answer)) return fileName(answer)
  if (kind !== 'signature' || !isSigned(answer)) return answer
  return <img className="registrations__signature" src={inkPicture(answer)} alt={texts.signature} />
}

function answerTo(question: Question, opened: Props['opened'], onFile: Props['onFile']): Column<RegistrationRow> {
  const { id, label, kind, sensitive } = question
  return {
    ...{ key: id, head: label, kind: 'name' },
    cell: (row) => {
      const { memberId, answers, wishes, strangers, isMasked } = row
      const isSeen = lookUp(lookUp(opened, memberId) ?? {}, id) !== undefined || (!sensitive && !isMasked)
      const wish = lookUp(wishes ?? {}, id)
      return (
        <>
          <AnswerCell answer={lookUp(lookUp(opened, memberId) ?? {}, id) ?? lookUp(answers, id) ?? ''} kind={kind} />
          {kind === 'file' && isSeen && lookUp(answers, id) && onFile && (
            <Button
              size="small"
              type="link"
              onClick={() => onFile(row, question)}
              aria-label={texts.seeFileOf(row.name, label)}
            >
              {texts.seeFile}
            </Button>
          )}
          {wish && <span className={`registrations__wish registrations__wish--${wish}`}>{texts.wishes[wish]}</span>}
          {strangers?.includes(id) && <span className="registrations__wish">{texts.stranger}</span>}
        </>
      )
    },
  }
}

/** The way to what is sensitive, of whoever has answered such a question. */
function opening(onOpen: (row: RegistrationRow) => void, opened: Props['opened']): Column<RegistrationRow> {
  return {
    ...{ key: 'open', head: '', kind: 'end', width: 120 },
    cell: (row) =>
      Object.values(row.answers).includes(SENSITIVE_SHOWN) &&
      !lookUp(opened, row.memberId) && (
        <Button
          size="small"
          onClick={() => onOpen(row)}
          aria-label={`${texts.open}，${row.name}，${row.enterpriseName}`}
        >
          {texts.open}
        </Button>
      ),
  }
}

/** What the organiser can do about one row. */
function rowDeed(label: string, onPress: (row: RegistrationRow) => void): Column<RegistrationRow> {
  return {
    key: 'do',
    head: '',
    kind: 'end',
    width: 80,
    cell: (row) => (
      <Button size="small" onClick={() => onPress(row)} aria-label={`${label}${row.name}，${row.enterpriseName}`}>
        {label}
      </Button>
    ),
  }
}
