import { useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import {
  type EnterpriseRow,
  UNION_KINDS,
  UNION_VIEWS,
  type UnionCard,
  type UnionRow,
} from '#shared/directory/directory'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { useTitle } from '../../../useTitle'
import type { SheetOf } from '../codes/BindSheet'
import { codesTexts as texts } from '../codes/codesTexts'
import { SheetsToPrint } from '../codes/SheetsToPrint'
import { registerTexts } from '../texts'

/** Pages of unions that are asked for at once: all of the street's 199. */
const AT_ONCE = 12

/** 核对二维码 to be printed: of one enterprise, of one union, or of all unions of a filter. */
export default function CodesPage() {
  const [search] = useSearchParams()
  const [enterpriseId, unionId] = [search.get('enterprise'), search.get('union')]
  const isToJoin = search.get('for') === 'join' && !enterpriseId
  const title = isToJoin ? texts.joinTitle : texts.title
  useTitle(title)
  return (
    <div className="bind-sheets">
      <PageHead title={title} back={{ to: '/directory', label: registerTexts.title }} />
      {enterpriseId ? (
        <OfEnterprise enterpriseId={enterpriseId} />
      ) : unionId ? (
        <OfUnion unionId={unionId} joins={isToJoin} />
      ) : (
        <OfFilter search={search} joins={isToJoin} />
      )}
    </div>
  )
}

function OfEnterprise({ enterpriseId }: { enterpriseId: string }) {
  const { load, reload } = useAsk('directory.enterprise', { enterpriseId })
  return (
    <Loaded load={load} onRetry={reload}>
      {(firm) => (firm.closedAt ? <Closed /> : <SheetsToPrint sheets={[sheetOfFirm(firm)]} />)}
    </Loaded>
  )
}

function OfUnion({ unionId, joins }: { unionId: string; joins: boolean }) {
  const { load, reload } = useAsk('directory.union', { unionId })
  return (
    <Loaded load={load} onRetry={reload}>
      {(union) => (union.closedAt ? <Closed /> : <SheetsToPrint sheets={[sheetOfUnion(union, joins)]} />)}
    </Loaded>
  )
}

function OfFilter({ search, joins }: { search: URLSearchParams; joins: boolean }) {
  const text = search.get('text')
  const kind = UNION_KINDS.find((one) => one === search.get('kind'))
  const only = UNION_VIEWS.find((one) => one !== 'closed' && one === search.get('kind'))
  const asked = { ...(text && { text: text.slice(0, 40) }), ...(kind && { kind }), ...(only && { only }) }
  const isNarrowed = Object.keys(asked).length > 0
  const { load, reload, more, loadMore } = usePages('directory.unions', asked, { atOnce: AT_ONCE })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0}
      empty={isNarrowed ? <EmptyState motif="empty-search" title={texts.noneTitle} text={texts.none} /> : <NoUnions />}
    >
      {({ items }) => (
        <SheetsToPrint
          sheets={items.map((union) => sheetOfUnion(union, joins))}
          onMore={more === 'none' ? undefined : () => loadMore()}
        />
      )}
    </Loaded>
  )
}

/** Where a street begins there is no union yet. */
function NoUnions() {
  return (
    <EmptyState motif="empty-search" title={texts.noUnionsTitle} text={texts.noUnions}>
      <LinkButton type="primary" to="/directory/union/new">
        {registerTexts.addUnion}
      </LinkButton>
      <LinkButton to="/directory/import">{registerTexts.import}</LinkButton>
    </EmptyState>
  )
}

function Closed() {
  return <Notice tone="warn">{texts.closed}</Notice>
}

function sheetOfUnion({ id, name, phone, enterprises }: UnionRow | UnionCard, joins: boolean): SheetOf {
  return { name, phone, code: { unionId: id }, isOfMany: enterprises !== 1, ...(joins && { joins }) }
}

function sheetOfFirm({ id, name, unionId, unionName }: EnterpriseRow): SheetOf {
  const code = { enterpriseId: id, ...(unionId && { unionId }) }
  return { name, of: unionName || undefined, code, isOfMany: false }
}
