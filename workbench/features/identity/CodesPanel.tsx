import Button from 'antd/es/button'
import { useState } from 'react'
import { nearText } from '#shared/beijingTime'
import type { InvitationRow } from '#shared/identity/invitation'
import type { Load } from '../../load'
import { Loaded } from '../../ui/Loaded'
import { Panel } from '../../ui/Panel'
import { type Column, Table } from '../../ui/Table'
import { useNow } from '../../useNow'
import { postName } from './postName'
import { RevokeDialog } from './RevokeDialog'
import { identityTexts as texts } from './texts'
import './CodesPanel.css'

interface Props {
  load: Load<InvitationRow[]>
  onChanged: () => void
}

/** 还没有用的码. */
export function CodesPanel({ load, onChanged }: Props) {
  const now = useNow()
  const [revoking, setRevoking] = useState<InvitationRow>()
  const columns: Column<InvitationRow>[] = [
    { key: 'name', head: texts.name, width: 140, cell: ({ name }) => <b>{name}</b> },
    {
      key: 'post',
      head: texts.codePost,
      kind: 'name',
      cell: ({ roles }) => roles.map(postName).join('、') || texts.codeMember,
    },
    { key: 'by', head: texts.codeBy, width: 140, cell: ({ invitedBy }) => invitedBy ?? texts.codeByConsole },
    { key: 'until', head: texts.codeUntil, width: 140, cell: ({ expiresAt }) => nearText(expiresAt, now) },
    {
      key: 'deeds',
      head: '',
      kind: 'end',
      width: 110,
      cell: (invitation) => (
        <Button size="small" onClick={() => setRevoking(invitation)}>
          {texts.revoke}
        </Button>
      ),
    },
  ]
  return (
    <Panel className="codes" title={texts.codes} aside={texts.codesWhy} flush>
      <Loaded
        load={load}
        onRetry={onChanged}
        rows={2}
        isEmpty={(rows) => rows.length === 0}
        empty={<p className="quiet codes__none">{texts.codesNone}</p>}
      >
        {(rows) => <Table label={texts.codes} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </Loaded>
      {revoking && <RevokeDialog invitation={revoking} onDone={onChanged} onClose={() => setRevoking(undefined)} />}
    </Panel>
  )
}
