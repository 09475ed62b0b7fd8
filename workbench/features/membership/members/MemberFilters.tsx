import Input from 'antd/es/input'
import Select from 'antd/es/select'
import type { ReactNode } from 'react'
import { isOfficer } from '#shared/identity/caller'
import { POSITIONS, type Position, positionName } from '#shared/membership/member'
import { rosterOf } from '#shared/membership/rows/scope'
import type { RosterCounts } from '#shared/membership/rows/view'
import { EnterpriseSelect } from '../../../choosing/EnterpriseSelect'
import { Chips } from '../../../ui/fields/Chips'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchText } from '../../../useSearchText'
import { memberTexts as texts } from './texts'
import { UnionSelect } from './UnionSelect'
import type { useMemberFilter } from './useMemberFilter'

const STANDINGS = ['present', 'member', 'worker', 'left'] as const

interface Props {
  /** What the officer arranges for the list. */
  tools: ReactNode
  filter: ReturnType<typeof useMemberFilter>
  counts: RosterCounts | undefined
}

/** The filters above the list; each is kept in the address. */
export function MemberFilters({ filter: { asked, set }, counts, tools }: Props) {
  const { text = '', unionId, enterpriseId, standing, bound, post } = asked
  const [typed, , type] = useSearchText()
  const countOf = { member: counts?.members, worker: counts?.workers, present: undefined, left: undefined }
  const me = useDeskMe()
  const ownUnionId = isOfficer(me) ? undefined : rosterOf(me)
  const isNarrowed = Object.keys(asked).length > 0
  return (
    <Toolbar inside>
      <Input.Search
        allowClear
        aria-label={texts.search}
        placeholder={texts.searchHint}
        maxLength={40}
        value={typed}
        onChange={({ target }) => type(target.value)}
        style={{ width: 300 }}
      />
      <UnionSelect value={unionId} onChange={(union) => set({ union, enterprise: undefined })} />
      <div className="members__firm">
        <EnterpriseSelect
          clearable
          value={enterpriseId}
          unionId={unionId ?? ownUnionId}
          placeholder={texts.allEnterprises}
          onChange={(enterprise) => set({ enterprise })}
        />
      </div>
      <span className="grow" />
      {tools}
      <div className="toolbar__row members__row">
        <Chips
          label={texts.byStanding}
          value={standing ?? 'present'}
          options={STANDINGS.map((key) => ({
            key,
            label: texts[key],
            ...(countOf[key] !== undefined && text === '' && { count: countOf[key] }),
          }))}
          onChoose={(key) => set({ standing: key === 'present' ? undefined : key })}
        />
        <Select
          aria-label={texts.bound}
          value={bound ?? 'any'}
          options={[
            { value: 'any', label: texts.anyBound },
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
          onChange={(chosen) => set({ bound: chosen === 'any' ? undefined : chosen })}
          style={{ width: 120 }}
        />
        <Select
          allowClear
          aria-label={texts.positions}
          placeholder={texts.anyPost}
          value={post ?? null}
          options={POSITIONS.map((value) => ({ value, label: positionName[value] }))}
          onChange={(chosen: Position | undefined) => set({ post: chosen })}
          popupMatchSelectWidth={160}
          style={{ width: 140 }}
        />
        {isNarrowed && (
          <button
            type="button"
            className="link"
            onClick={() => set({ q: '', union: '', enterprise: '', standing: '', bound: '', post: '' })}
          >
            {texts.clear}
          </button>
        )}
      </div>
    </Toolbar>
  )
}
