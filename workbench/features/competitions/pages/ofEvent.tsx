import Button from 'antd/es/button'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { CompetitionCard } from '#shared/competitions/play/view'
import { Icon } from '../../../ui/Icon'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { BringDialog } from '../making/BringDialog'
import { bringTexts } from '../making/bringTexts'
import { MakeDialog } from '../making/MakeDialog'
import { kindWords } from '../stages/teamTexts'
import { competitionTexts as texts } from '../texts'

const columns: Column<CompetitionCard>[] = [
  {
    key: 'name',
    head: texts.title,
    kind: 'name',
    cell: ({ id, name }) => <Link to={`/competitions/${id}`}>{name}</Link>,
  },
  { key: 'state', head: texts.entrantColumns.state, width: 110, cell: ({ state }) => texts.states[state] },
  {
    ...{ key: 'round', head: texts.rounds, width: 170 },
    cell: ({ round, roundsTotal, kind, teams }) => (
      <span className="quiet">
        {kind === 'swiss' ? texts.progress(round, roundsTotal) : kindWords({ kind, teams })}
      </span>
    ),
  },
]

/** 一个活动里的比赛. */
export default function CompetitionsOfEventPage() {
  const { eventId = '' } = useParams()
  const [asking, ask] = useState<'make' | 'bring'>()
  const go = useNavigate()
  const { load, reload } = useAsk('competitions.of', { eventId })
  useTitle(texts.title)
  const dialog = { eventId, onClose: () => ask(undefined), onMade: (id: string) => go(`/competitions/${id}`) }
  return (
    <>
      <PageHead title={texts.title} back={{ to: `/events/${eventId}`, label: texts.backToEvent }}>
        <Button onClick={() => ask('bring')}>{bringTexts.open}</Button>
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => ask('make')}>
          {texts.make}
        </Button>
      </PageHead>
      <Loaded
        load={load}
        onRetry={reload}
        rows={3}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState motif="empty-events" title={texts.none} text={texts.noneText} />}
      >
        {(all) => (
          <Panel flush>
            <Table label={texts.title} columns={columns} rows={all} keyOf={({ id }) => id} />
          </Panel>
        )}
      </Loaded>
      {asking === 'make' && <MakeDialog {...dialog} />}
      {asking === 'bring' && <BringDialog {...dialog} />}
    </>
  )
}
