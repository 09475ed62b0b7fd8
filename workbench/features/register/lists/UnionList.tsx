import Input from 'antd/es/input'
import { Link } from 'react-router-dom'
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
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { mayAsk } from '../../../whoMay'
import { codesTexts } from '../codes/codesTexts'
import { registerTexts as texts } from '../texts'
import { CardBeside } from './CardBeside'
import { NothingThere } from './NothingThere'
import { type PathOf, useCardPath } from './useCardPath'

const KINDS = ['all', ...UNION_KINDS, ...UNION_VIEWS] as const

interface Props {
  summary: DirectorySummary | undefined
  /** After a union or an enterprise was made or changed. */
  onChanged: () => void
}

export function UnionList({ summary, onChanged }: Props) {
  const [kind, choose] = useSearchValue('kind', KINDS, 'all')
  const [text, sought, type] = useSearchText()
  const asked = { ...(sought && { text: sought }), ...narrowedBy(kind) }
  const isNarrowed = Object.keys(asked).length > 0
  const list = usePages('directory.unions', asked)
  const countOf = summary && { ...summary.unions, all: Object.values(summary.unions).reduce((sum, n) => sum + n, 0) }

  const { isOpen, openKey, pathOf, close } = useCardPath('/directory')
  const mayOpenCards = mayAsk(useDeskMe(), 'register.openUnion')
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
          <span className="grow" />
          {kind !== 'closed' && <LinkButton to={codesOf(kind, sought)}>{codesTexts.print}</LinkButton>}
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
              columns={columnsFor(mayOpenCards ? pathOf : undefined, isOpen)}
              rows={items}
              keyOf={({ id }) => id}
              openKey={openKey}
            />
          )}
        </Pages>
      </Panel>
    </CardBeside>
  )
}

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
function columnsFor(pathOf: PathOf | undefined, isNarrow: boolean): Column<UnionRow>[] {
  const columns: Column<UnionRow>[] = [
    {
      key: 'name',
      head: texts.name,
      kind: 'name',
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
  return isNarrow ? columns.filter(({ key }) => key !== 'chair' && key !== 'officer') : columns
}
