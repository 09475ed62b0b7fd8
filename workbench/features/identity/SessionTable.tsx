import Button from 'antd/es/button'
import { useNow } from '#client/useNow'
import { nearText } from '#shared/beijingTime'
import type { SessionRow } from '#shared/identity/signIn'
import { type Column, Table } from '../../ui/lists/Table'
import { StateTag } from '../../ui/states/StateTag'
import { identityTexts as texts } from './texts'

interface Props {
  sessions: SessionRow[]
  onEnd: (session: SessionRow) => void
}

export function SessionTable({ sessions, onEnd }: Props) {
  const now = useNow()
  const columns: Column<SessionRow>[] = [
    {
      key: 'device',
      head: texts.device,
      kind: 'name',
      cell: ({ device, isThis }) => (
        <>
          <b>{device}</b> {isThis && <StateTag tone="live">{texts.thisOne}</StateTag>}
        </>
      ),
    },
    { key: 'address', head: texts.address, width: 180, cell: ({ address }) => address || '—' },
    { key: 'since', head: texts.since, width: 150, cell: ({ startedAt }) => nearText(startedAt, now) },
    { key: 'until', head: texts.until, width: 150, cell: ({ expiresAt }) => nearText(expiresAt, now) },
    {
      key: 'end',
      head: '',
      kind: 'end',
      width: 110,
      cell: (session) => (
        <Button size="small" onClick={() => onEnd(session)}>
          {session.isThis ? texts.signOut : texts.end}
        </Button>
      ),
    },
  ]
  return <Table label={texts.mine} columns={columns} rows={sessions} keyOf={({ id }) => id} />
}
