import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { InvitedSeen, Invitee } from '#shared/events/invited/view'
import { isCurrent } from '#shared/events/registrationStatus'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useReload } from '../../../useReload'
import { InviteeList } from './InvitedField'
import { InviteeFinder } from './InviteeFinder'
import { invitedTexts as texts } from './invitedTexts'

interface Props {
  board: EventBoard
  turn: string
}

/** 受邀的人: what each has answered, the way to invite more, and to take an invitation back. */
export function InvitedPanel({ board: { event, phase }, turn }: Props) {
  const { load, reload } = useAsk('events.invited', { eventId: event.id })
  const [inviting, setInviting] = useState(false)
  const { run } = useDeed()
  useReload(turn, reload)
  const isOver = phase === 'finished' || phase === 'cancelled'
  const takeOff = async ({ id, name }: InvitedSeen) => {
    const answer = await run('events.disinvite', { eventId: event.id, memberId: id })
    if (answer?.ok) say({ tone: 'good', text: texts.takenOff(name) })
    await reload()
  }
  return (
    <Panel flush title={texts.title(countOf(event.openTo))} aside={texts.aside} className="invited-panel">
      <Loaded load={load} onRetry={reload} rows={3} isEmpty={({ people }) => people.length === 0} empty={null}>
        {({ people }) => (
          <Table
            label={texts.list}
            columns={isOver ? COLUMNS : [...COLUMNS, deed(takeOff)]}
            rows={people}
            keyOf={({ id }) => id}
          />
        )}
      </Loaded>
      {!isOver && (
        <div className="invitee-more">
          <Button onClick={() => setInviting(true)}>{texts.more}</Button>
        </div>
      )}
      {inviting && <InviteDialog eventId={event.id} onClose={() => setInviting(false)} onDone={reload} />}
    </Panel>
  )
}

function countOf(openTo: EventBoard['event']['openTo']): number {
  return openTo.kind === 'invited' ? openTo.memberIds.length : 0
}

function InviteDialog({ eventId, onClose, onDone }: { eventId: string; onClose: () => void; onDone: () => void }) {
  const [people, setPeople] = useState<Invitee[]>([])
  const { busy, run } = useDeed()
  const byId = new Map(people.map((one) => [one.id, one]))
  const invite = async () => {
    const answer = await run('events.invite', { eventId, memberIds: [...byId.keys()] })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.invited(answer.value.invited) })
    onDone()
    onClose()
  }
  return (
    <Confirm
      open
      wide
      title={texts.more}
      act={texts.moreAct(byId.size)}
      disabled={byId.size === 0}
      busy={busy}
      onAct={invite}
      onClose={onClose}
    >
      <p>{texts.moreWhat}</p>
      <InviteeFinder onFound={(found) => setPeople((before) => [...before, ...found])} />
      <InviteeList
        memberIds={[...byId.keys()]}
        nameOf={(id) => byId.get(id)}
        onRemove={(id) => setPeople(people.filter((one) => one.id !== id))}
      />
    </Confirm>
  )
}

const COLUMNS: Column<InvitedSeen>[] = [
  { key: 'name', head: texts.name, width: 110, cell: ({ name }) => <b>{name}</b> },
  { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
  { key: 'answer', head: texts.answer, width: 210, cell: answerOf },
]

function answerOf({ status, hasAccount }: InvitedSeen): string {
  if (status === 'confirmed') return texts.answers.in
  if (status && isCurrent(status)) return texts.answers.waits
  if (status) return texts.answers.left
  return hasAccount ? texts.answers.silent : texts.answers.untold
}

/** Whoever is in is taken out in the list of sign-ups first. */
function deed(onPress: (one: InvitedSeen) => void): Column<InvitedSeen> {
  return {
    ...{ key: 'do', head: '', kind: 'end', width: 80 },
    cell: (one) =>
      !(one.status && isCurrent(one.status)) && (
        <Button size="small" aria-label={`${texts.takeOff}，${one.name}`} onClick={() => onPress(one)}>
          {texts.takeOff}
        </Button>
      ),
  }
}
