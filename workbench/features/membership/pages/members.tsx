import { Suspense } from 'react'
import { Outlet } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { isOfficer, unionsLedBy } from '#shared/identity/caller'
import { holdings } from '../../../today'
import { LinkButton } from '../../../ui/LinkButton'
import { Beside } from '../../../ui/lists/Beside'
import { ListTools } from '../../../ui/lists/choice/ListTools'
import { useListChoice } from '../../../ui/lists/choice/useListChoice'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { AddMember } from '../members/adding/AddMember'
import type { MemberList } from '../members/besideList'
import { MemberFilters } from '../members/MemberFilters'
import { MemberTable, memberColumns } from '../members/MemberTable'
import { NoMembers } from '../members/NoMembers'
import { memberTexts as texts } from '../members/texts'
import { MEMBER_FILTERS, useMemberFilter } from '../members/useMemberFilter'
import '../members/Members.css'

/** 会员: the roster, narrowed by the address, and beside it the row that is opened. */
export default function MembersPage() {
  useTitle(texts.title)
  const filter = useMemberFilter()
  const { asked, narrowed, rowId, pathOf, open } = filter
  const { choice, change } = useListChoice('members')
  const list = usePages('membership.list', asked)
  const counted = useAsk('membership.count', narrowed)
  const counts = counted.load.kind === 'ready' ? counted.load.value : undefined
  const found = list.load.kind === 'ready' ? list.load.value.items.length : 0
  const sum = asked.text
    ? texts.found(found, list.more !== 'none')
    : counts && texts.sum(counts.members, counts.workers)
  const me = useDeskMe()
  const isOfStreet = isOfficer(me)
  const changed = async () => {
    if (isOfStreet) holdings.refresh()
    await Promise.all([list.reload(), counted.reload()])
  }
  const tools = <ListTools choice={choice} columns={memberColumns(pathOf)} filters={MEMBER_FILTERS} onChange={change} />

  return (
    <>
      <PageHead title={texts.title} sub={sum}>
        {unionsLedBy(me).length > 0 && <LinkButton to="/committee">{texts.committee}</LinkButton>}
        <AddMember onAdded={(memberId) => changed().then(() => open(memberId))} />
      </PageHead>
      <Beside card={rowId && <Card about={{ pathOf, onChanged: changed, onClose: () => open() }} />}>
        <Panel flush className="members">
          <MemberFilters filter={filter} counts={counts} tools={tools} />
          <Pages list={list} rows={12} empty={<NoMembers isNarrowed={Object.keys(asked).length > 0} />}>
            {(items) => <MemberTable rows={items} rowId={rowId} pathOf={pathOf} choice={choice} />}
          </Pages>
        </Panel>
      </Beside>
    </>
  )
}

/** The card's page; the list stays as it is while that is on its way. */
function Card({ about }: { about: MemberList }) {
  return (
    <Suspense>
      <Outlet context={about satisfies MemberList} />
    </Suspense>
  )
}
