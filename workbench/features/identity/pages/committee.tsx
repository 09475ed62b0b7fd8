import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { unionsLedBy } from '#shared/identity/caller'
import type { CommitteeReader } from '#shared/identity/committee'
import { Icon } from '../../../ui/Icon'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { CommitteeDialog, EndCommitteeDialog } from '../CommitteeDialogs'
import { identityTexts as texts } from '../texts'

/** 工会委员: those who read what the chair's own union has. */
export default function CommitteePage() {
  useTitle(texts.committee)
  const [unionId = ''] = unionsLedBy(useDeskMe())
  const { load, reload } = useAsk('staff.committee', { unionId }, { when: unionId !== '' })
  const [inviting, setInviting] = useState(false)
  const [ending, setEnding] = useState<CommitteeReader>()
  const columns: Column<CommitteeReader>[] = [
    { key: 'name', head: texts.name, kind: 'name', cell: ({ name }) => <b>{name}</b> },
    { key: 'sessions', head: texts.sessions, width: 100, cell: ({ sessions }) => texts.sessionCount(sessions) },
    {
      key: 'deeds',
      head: '',
      kind: 'end',
      width: 140,
      cell: (row) => (
        <Button size="small" onClick={() => setEnding(row)}>
          {texts.committeeEnd}
        </Button>
      ),
    },
  ]
  return (
    <>
      <PageHead title={texts.committee} back={{ to: '/members', label: texts.backToMembers }}>
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setInviting(true)}>
          {texts.committeeInvite}
        </Button>
      </PageHead>
      <Toolbar>
        <span className="faint">{texts.committeeWhy}</span>
      </Toolbar>
      <Panel flush>
        <Loaded
          load={load}
          onRetry={reload}
          rows={3}
          isEmpty={(rows) => rows.length === 0}
          empty={<EmptyState motif="empty-person" title={texts.committeeNone} text={texts.committeeNoneText} />}
        >
          {(rows) => <Table label={texts.committee} columns={columns} rows={rows} keyOf={({ id }) => id} />}
        </Loaded>
      </Panel>
      {inviting && <CommitteeDialog unionId={unionId} onClose={() => setInviting(false)} />}
      {ending && (
        <EndCommitteeDialog unionId={unionId} row={ending} onDone={reload} onClose={() => setEnding(undefined)} />
      )}
    </>
  )
}
