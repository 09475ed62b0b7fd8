import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { StaffRow } from '#shared/identity/invitation'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { CodesPanel } from '../CodesPanel'
import { DismissDialog } from '../DismissDialog'
import { InviteDialog } from '../InviteDialog'
import { RenameDialog } from '../RenameDialog'
import { StaffTable } from '../StaffTable'
import { identityTexts as texts } from '../texts'

/** 工作人员: the people who may work at the desk, and their codes. */
export default function StaffPage() {
  useTitle(texts.staff)
  const { load, reload } = useAsk('staff.list', {})
  const codes = useAsk('invitations.list', {})
  const [inviting, setInviting] = useState(false)
  const [renaming, setRenaming] = useState<StaffRow>()
  const [leaving, setLeaving] = useState<StaffRow>()
  const closeInvite = () => {
    setInviting(false)
    codes.reload()
  }

  const reloadAll = () => {
    reload()
    codes.reload()
  }

  return (
    <>
      <PageHead title={texts.staff}>
        <LinkButton to="/readers">{texts.readers}</LinkButton>
        <LinkButton to="/staff/chairs">{texts.inviteChairs}</LinkButton>
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setInviting(true)}>
          {texts.invite}
        </Button>
      </PageHead>
      <Toolbar>
        <span className="faint">{texts.staffWhy}</span>
      </Toolbar>
      <CodesPanel load={codes.load} onChanged={codes.reload} />
      <Panel flush>
        <Loaded load={load} onRetry={reload} rows={8}>
          {(staff) => <StaffTable staff={staff} onRename={setRenaming} onDismiss={setLeaving} />}
        </Loaded>
      </Panel>
      {inviting && <InviteDialog onClose={closeInvite} />}
      {renaming && <RenameDialog person={renaming} onDone={reload} onClose={() => setRenaming(undefined)} />}
      {leaving && <DismissDialog person={leaving} onDone={reloadAll} onClose={() => setLeaving(undefined)} />}
    </>
  )
}
