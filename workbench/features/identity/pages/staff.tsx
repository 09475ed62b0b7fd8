import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { StaffRow } from '#shared/identity/invitation'
import { Chips } from '../../../ui/fields/Chips'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { CodesPanel } from '../CodesPanel'
import { CounselDialog } from '../CounselDialog'
import { DismissDialog } from '../DismissDialog'
import { InviteDialog } from '../InviteDialog'
import { RenameDialog } from '../RenameDialog'
import { StaffTable } from '../StaffTable'
import { STAFF_FILTERS, staffOf } from '../staffFilter'
import { identityTexts as texts } from '../texts'

/** 工作人员: the people who may work at the desk, and their codes. */
export default function StaffPage() {
  useTitle(texts.staff)
  const { load, reload } = useAsk('staff.list', {})
  const codes = useAsk('invitations.list', {})
  const [post, choose] = useSearchValue('post', STAFF_FILTERS, 'all')
  const [typed, text, type] = useSearchText()
  const all = load.kind === 'ready' ? load.value : []
  const [inviting, setInviting] = useState(false)
  const [renaming, setRenaming] = useState<StaffRow>()
  const [counsel, setCounsel] = useState<StaffRow>()
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
        <div className="toolbar__row staff__find">
          <Input.Search
            allowClear
            aria-label={texts.findStaff}
            placeholder={texts.findStaff}
            maxLength={40}
            value={typed}
            onChange={({ target }) => type(target.value)}
            style={{ width: 250, maxWidth: '100%' }}
          />
          <Chips
            label={texts.byPost}
            value={post}
            options={STAFF_FILTERS.map((key) => ({
              key,
              label: texts.posts[key],
              count: staffOf(all, key, text).length,
            }))}
            onChoose={choose}
          />
        </div>
      </Toolbar>
      <CodesPanel load={codes.load} onChanged={codes.reload} />
      <Panel flush>
        <Loaded load={load} onRetry={reload} rows={8}>
          {(staff) => {
            const found = staffOf(staff, post, text)
            if (found.length === 0)
              return <EmptyState motif="empty-search" title={texts.nobody} text={texts.nobodyText} />
            return <StaffTable staff={found} onRename={setRenaming} onCounsel={setCounsel} onDismiss={setLeaving} />
          }}
        </Loaded>
      </Panel>
      {inviting && <InviteDialog onClose={closeInvite} />}
      {renaming && <RenameDialog person={renaming} onDone={reload} onClose={() => setRenaming(undefined)} />}
      {counsel && <CounselDialog person={counsel} onDone={reload} onClose={() => setCounsel(undefined)} />}
      {leaving && <DismissDialog person={leaving} onDone={reloadAll} onClose={() => setLeaving(undefined)} />}
    </>
  )
}
