import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { unionsLedBy } from '#shared/identity/caller'
import type { CommitteeReader } from '#shared/identity/committee'
import { PostList } from '../../../ui/lists/PostList'
import type { Column } from '../../../ui/lists/Table'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { CommitteeDialog, EndCommitteeDialog } from '../CommitteeDialogs'
import { identityTexts as texts } from '../texts'

const COLUMNS: Column<CommitteeReader>[] = [
  { key: 'name', head: texts.name, kind: 'name', cell: ({ name }) => <b>{name}</b> },
  { key: 'sessions', head: texts.sessions, width: 100, cell: ({ sessions }) => texts.sessionCount(sessions) },
]

/** 工会委员: those who read what the chair's own union has. */
export default function CommitteePage() {
  useTitle(texts.committee)
  const [unionId = ''] = unionsLedBy(useDeskMe())
  const { load, reload } = useAsk('staff.committee', { unionId }, { when: unionId !== '' })
  const [inviting, setInviting] = useState(false)
  const [ending, setEnding] = useState<CommitteeReader>()
  return (
    <PostList
      title={texts.committee}
      back={{ to: '/members', label: texts.backToMembers }}
      why={texts.committeeWhy}
      act={texts.committeeInvite}
      onAct={() => setInviting(true)}
      load={load}
      onRetry={reload}
      columns={COLUMNS}
      end={texts.committeeEnd}
      onEnd={setEnding}
      none={{ title: texts.committeeNone, text: texts.committeeNoneText }}
    >
      {inviting && <CommitteeDialog unionId={unionId} onClose={() => setInviting(false)} />}
      {ending && (
        <EndCommitteeDialog unionId={unionId} row={ending} onDone={reload} onClose={() => setEnding(undefined)} />
      )}
    </PostList>
  )
}
