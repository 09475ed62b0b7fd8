import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { isOfficer } from '#shared/identity/caller'
import { holdings } from '../../../today'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { AddMember } from '../members/adding/AddMember'
import { MemberCardPanel } from '../members/card/MemberCardPanel'
import { MemberFilters } from '../members/MemberFilters'
import { MemberTable } from '../members/MemberTable'
import { NoMembers } from '../members/NoMembers'
import { memberTexts as texts } from '../members/texts'
import { useMemberFilter } from '../members/useMemberFilter'
import '../members/Members.css'

/** 会员: the roster, narrowed by the address, and beside it the row that is opened. */
export default function MembersPage() {
  useTitle(texts.title)
  const filter = useMemberFilter()
  const { asked, narrowed, rowId, rowPath, set } = filter
  const list = usePages('membership.list', asked)
  const counted = useAsk('membership.count', narrowed)
  const counts = counted.load.kind === 'ready' ? counted.load.value : undefined
  const found = list.load.kind === 'ready' ? list.load.value.items.length : 0
  const sum = asked.text
    ? texts.found(found, list.more !== 'none')
    : counts && texts.sum(counts.members, counts.workers)
  const isOfStreet = isOfficer(useDeskMe())
  const changed = async () => {
    if (isOfStreet) holdings.refresh()
    await Promise.all([list.reload(), counted.reload()])
  }

  return (
    <>
      <PageHead title={texts.title} sub={sum}>
        <AddMember onAdded={(row) => changed().then(() => set({ row }))} />
      </PageHead>
      <MemberFilters filter={filter} counts={counts} />
      <div className={rowId ? 'members members--open' : 'members'}>
        <Panel flush>
          <Pages list={list} rows={12} empty={<NoMembers isNarrowed={Object.keys(asked).length > 0} />}>
            {(items) => <MemberTable rows={items} rowId={rowId} pathOf={rowPath} />}
          </Pages>
        </Panel>
        {rowId && (
          <MemberCardPanel
            key={rowId}
            memberId={rowId}
            pathOf={rowPath}
            onChanged={changed}
            onClose={() => set({ row: undefined })}
          />
        )}
      </div>
    </>
  )
}
