import Button from 'antd/es/button'
import { useState } from 'react'
import type { Load } from '#client/asking/load'
import { useNow } from '#client/useNow'
import { nearText } from '#shared/beijingTime'
import type { InvitationRow } from '#shared/identity/invitation'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { postName } from './postName'
import { RevokeDialog } from './RevokeDialog'
import { identityTexts as texts } from './texts'
import './CodesPanel.css'

interface Props {
  load: Load<InvitationRow[]>
  onChanged: () => void
}

/** 还没有用的码: a panel above the staff, as long as there are unused codes. */
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
  if (load.kind !== 'ready' || load.value.length === 0) return null
  return (
    <Panel className="codes" title={texts.codes} aside={texts.codesWhy} flush>
      <Table label={texts.codes} columns={columns} rows={load.value} keyOf={({ id }) => id} />
      {revoking && <RevokeDialog invitation={revoking} onDone={onChanged} onClose={() => setRevoking(undefined)} />}
    </Panel>
  )
}
