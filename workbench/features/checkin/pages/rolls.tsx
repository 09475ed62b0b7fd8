import { useParams, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { RollList } from '#shared/checkin/rolls/view'
import { Chips } from '../../../ui/fields/Chips'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { GroupTable } from '../rolls/GroupTable'
import { rollTexts as texts } from '../rolls/rollTexts'

const EVERY_MS = 10_000

/** 点名 at the desk: each list of an event, its groups, and who is missing. */
export default function RollsPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('checkin.rolls', { eventId: id })
  const title = load.kind === 'ready' ? texts.titleOf(load.value.event.title) : texts.title
  useWhileSeen(true, reload, EVERY_MS)
  useTitle(texts.title)
  return (
    <>
      <PageHead title={title} back={{ to: `/checkin/${id}`, label: texts.back }} />
      <Loaded
        load={load}
        onRetry={reload}
        rows={6}
        isEmpty={({ rolls }) => rolls.length === 0}
        empty={<EmptyState motif="empty-person" title={texts.none} text={texts.noneText} />}
      >
        {(list) => <Rolls eventId={id} list={list} />}
      </Loaded>
    </>
  )
}

function Rolls({ eventId, list: { rolls } }: { eventId: string; list: RollList }) {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('roll')
  const chosen = rolls.find(({ id }) => id === asked) ?? rolls.at(-1)
  return (
    <>
      <Toolbar>
        <Chips
          label={texts.title}
          options={rolls.map(({ id, name, marked }) => ({ key: id, label: name, count: marked }))}
          value={chosen?.id ?? ''}
          onChoose={(roll) => setSearch({ roll }, { replace: true })}
        />
      </Toolbar>
      {chosen && <OneRoll key={chosen.id} eventId={eventId} rollId={chosen.id} />}
    </>
  )
}

function OneRoll({ eventId, rollId }: { eventId: string; rollId: string }) {
  const { load, reload } = useAsk('checkin.roll', { eventId, rollId })
  useWhileSeen(true, reload, EVERY_MS)
  return (
    <Loaded load={load} onRetry={reload} rows={6}>
      {(view) => (
        <Panel flush title={view.roll.name} aside={texts.madeBy(view.roll)}>
          <GroupTable view={view} />
        </Panel>
      )}
    </Loaded>
  )
}
