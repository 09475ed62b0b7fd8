import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { nearText } from '#shared/beijingTime'
import { caseTopicName } from '#shared/cases/case'
import { type ManagedQuestion, MOST_QUESTIONS, questionStateName } from '#shared/questions/question'
import { Confirm } from '../../../ui/Confirm'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { StateTag } from '../../../ui/states/StateTag'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useTitle } from '../../../useTitle'
import { questionTexts as texts } from '../texts'

const columns = (onWithdraw: (row: ManagedQuestion) => void): Column<ManagedQuestion>[] => [
  { key: 'name', head: texts.name, kind: 'name', cell: ({ question }) => question },
  { key: 'topic', head: texts.topic, width: 100, cell: ({ topic }) => caseTopicName[topic] },
  { key: 'by', head: texts.by, width: 110, cell: ({ askedByName }) => askedByName },
  { key: 'when', head: texts.when, width: 130, cell: ({ askedAt }) => nearText(askedAt, Date.now()) },
  {
    ...{ key: 'about', head: texts.about, width: 140 },
    cell: ({ case: about }) =>
      about ? <Link to={`/cases/${about.id}`}>{texts.open(about.number)}</Link> : texts.notYours,
  },
  {
    ...{ key: 'state', head: texts.state, width: 130 },
    cell: ({ state }) => <StateTag tone={state === 'shown' ? 'good' : 'mute'}>{questionStateName[state]}</StateTag>,
  },
  {
    ...{ key: 'deed', head: '', width: 110 },
    cell: (row) => (
      <Button aria-label={texts.withdrawOne(row.question)} onClick={() => onWithdraw(row)}>
        {texts.withdraw}
      </Button>
    ),
  },
]

/** 大家问过的 at the desk: what is public and what is on its way, with the way to take it down. */
export default function QuestionsPage() {
  const { load, reload } = useAsk('questions.manage', {})
  const { busy, run } = useDeed()
  const [chosen, setChosen] = useState<ManagedQuestion>()
  useTitle(texts.title)
  const shown = load.kind === 'ready' ? load.value.filter(({ state }) => state === 'shown').length : 0
  const withdraw = async () => {
    if (!chosen) return
    const outcome = await run('questions.withdraw', { questionId: chosen.id })
    setChosen(undefined)
    if (outcome?.ok) say({ tone: 'good', text: texts.withdrawn })
    await reload()
  }

  return (
    <>
      <PageHead title={texts.title} sub={load.kind === 'ready' && texts.sub(shown)} />
      <Panel flush>
        <Loaded
          load={load}
          onRetry={reload}
          rows={6}
          isEmpty={(rows) => rows.length === 0}
          empty={<EmptyState motif="empty-search" title={texts.empty} text={texts.emptyText} />}
        >
          {(rows) => (
            <>
              <Table label={texts.title} columns={columns(setChosen)} rows={rows} keyOf={({ id }) => id} />
              {rows.length === MOST_QUESTIONS && <p className="quiet">{texts.latest(MOST_QUESTIONS)}</p>}
            </>
          )}
        </Loaded>
      </Panel>
      {chosen && (
        <Confirm
          open
          title={texts.withdrawTitle}
          act={texts.withdraw}
          busy={busy}
          onAct={withdraw}
          onClose={() => setChosen(undefined)}
        >
          <p>{chosen.question}</p>
          <p>{texts.withdrawText}</p>
        </Confirm>
      )}
    </>
  )
}
