import Input from 'antd/es/input'
import { Link, useSearchParams } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import {
  type DirectorySummary,
  UNION_KINDS,
  UNION_VIEWS,
  type UnionRow,
  unionKindName,
} from '#shared/directory/directory'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { ListTools } from '../../../ui/lists/choice/ListTools'
import { shownColumns } from '../../../ui/lists/choice/listChoice'
import { useListChoice } from '../../../ui/lists/choice/useListChoice'
import { useTicks } from '../../../ui/lists/choice/useTicks'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { mayAsk } from '../../../whoMay'
import { AssignBar, MOST_ASSIGNED } from '../batch/AssignBar'
import { codesTexts } from '../codes/codesTexts'
import { registerTexts as texts } from '../texts'
import { CardBeside } from './CardBeside'
import { NothingThere } from './NothingThere'
import { OfficerFilter } from './OfficerFilter'
import { type PathOf, useCardPath } from './useCardPath'

/** Keys of the address that narrow the list. */
const FILTERS = ['q', 'kind', 'officer']

const KINDS = ['all', ...UNION_KINDS, ...UNION_VIEWS] as const

interface Props {
  summary: DirectorySummary | undefined
  /** After a union or an enterprise was made or changed. */
  onChanged: () => void
}

export function UnionList({ summary, onChanged }: Props) {
  const [kind, choose] = useSearchValue('kind', KINDS, 'all')
  const [text, sought, type] = useSearchText()
  const [search] = useSearchParams()
  const officerId = search.get('officer') ?? ''
  const asked = { ...(sought && { text: sought }), ...(officerId && { officerId }), ...narrowedBy(kind) }
  const isNarrowed = Object.keys(asked).length > 0
  const list = usePages('directory.unions', asked)
  const countOf = summary && { ...summary.unions, all: Object.values(summary.unions).reduce((sum, n) => sum + n, 0) }

  const { isOpen, openKey, pathOf, close } = useCardPath('/directory')
  const me = useDeskMe()
  const mayOpenCards = mayAsk(me, 'register.openUnion')
  const { choice, change } = useListChoice('unions')
  const columns = columnsFor(mayOpenCards ? pathOf : undefined)
  const shown = shownColumns(columns, choice)
  const mayAssign = mayAsk(me, 'register.assign') && kind !== 'closed'
  const { ticks, rows: ticked, clear } = useTicks<UnionRow>({ keyOf, nameOf: ({ name }) => name, most: MOST_ASSIGNED })
  const changed = () => Promise.all([list.reload(), onChanged()])

  return (
    <CardBeside isOpen={isOpen && mayOpenCards} about={{ pathOf, onChanged: changed, onClose: close }}>
      <Panel flush>
        <Toolbar inside>
          <Input.Search
            allowClear
            aria-label={texts.search}
            placeholder={texts.searchUnions}
            maxLength={40}
            value={text}
            onChange={({ target }) => type(target.value)}
            style={{ width: 250 }}
          />
          {mayOpenCards && <OfficerFilter officerId={officerId} />}
          <span className="grow" />
          <ListTools choice={choice} columns={columns} filters={FILTERS} onChange={change} />
          {kind !== 'closed' && !isOpen && <LinkButton to={codesOf(kind, sought)}>{codesTexts.print}</LinkButton>}
          {mayOpenCards && (
            <LinkButton type="primary" to={pathOf('union/new')}>
              {texts.addUnion}
            </LinkButton>
          )}
          <div className="toolbar__row">
            <Chips
              label={texts.kinds}
              value={kind}
              options={KINDS.map((key) => ({
                key,
                label: labelOf(key),
                ...(countOf && key in countOf && { count: countOf[key as keyof typeof countOf] }),
              }))}
              onChoose={choose}
            />
          </div>
        </Toolbar>
        <Pages list={list} empty={<NothingThere isNarrowed={isNarrowed} text={texts.emptyUnions} />}>
          {(items) => (
            <Table
              label={texts.unions}
              columns={isOpen ? shown.filter(({ key }) => !WIDE.includes(key)) : shown}
              rows={items}
              keyOf={keyOf}
              openKey={openKey}
              ticks={mayAssign ? ticks : undefined}
            />
          )}
        </Pages>
        <AssignBar unionIds={ticked.map(({ id }) => id)} enterpriseIds={[]} onDone={changed} onClear={clear} />
      </Panel>
    </CardBeside>
  )
}

const keyOf = ({ id }: UnionRow) => id

/** Where codes of just the unions that are shown are printed. */
function codesOf(kind: (typeof KINDS)[number], text: string): string {
  const search = new URLSearchParams({ ...(kind !== 'all' && { kind }), ...(text && { text }) })
  return `/directory/codes?${search}`
}

function narrowedBy(kind: (typeof KINDS)[number]) {
  if (kind === 'all') return {}
  return kind === 'withoutOfficer' || kind === 'closed' ? { only: kind } : { kind }
}

function labelOf(kind: (typeof KINDS)[number]): string {
  if (kind === 'all' || kind === 'withoutOfficer' || kind === 'closed') return texts[kind]
  return unionKindName[kind]
}

/** Beside an open card there is room for what tells the rows apart. */
const WIDE = ['chair', 'officer', 'phone', 'term']

function columnsFor(pathOf: PathOf | undefined): Column<UnionRow>[] {
  return [
    {
      key: 'name',
      head: texts.name,
      kind: 'name',
      stands: 'always',
      cell: ({ id, name, source }) => (
        <>
          <Link to={pathOf?.(`union/${id}`) ?? `/directory?list=enterprises&union=${id}`}>
            <b>{name}</b>
          </Link>
          {source === 'unverified' && <span className="faint"> {texts.unverified}</span>}
        </>
      ),
    },
    { key: 'kind', head: texts.kind, width: 120, cell: ({ kind }) => unionKindName[kind] },
    { key: 'chair', head: texts.chair, width: 90, cell: ({ chair }) => chair },
    { key: 'officer', head: texts.officer, width: 90, cell: ({ officer }) => officer },
    { key: 'phone', head: texts.phone, width: 130, stands: 'if chosen', cell: ({ phone }) => phone },
    { key: 'term', head: texts.termUntil, width: 110, stands: 'if chosen', cell: ({ termUntil }) => termUntil },
    {
      key: 'enterprises',
      head: texts.enterpriseCount,
      kind: 'end',
      width: 70,
      cell: ({ id, enterprises }) => <Link to={`/directory?list=enterprises&union=${id}`}>{enterprises}</Link>,
    },
    {
      key: 'members',
      head: texts.memberCount,
      kind: 'end',
      width: 80,
      cell: ({ members }) => members.toLocaleString(),
    },
  ]
}
