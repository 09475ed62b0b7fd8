import { usePages } from '#client/asking/usePages'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { ListTools } from '../../../ui/lists/choice/ListTools'
import { useListChoice } from '../../../ui/lists/choice/useListChoice'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Notice } from '../../../ui/states/Notice'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { PushTable, pushColumns } from '../PushTable'
import { pushTexts as texts } from '../pushTexts'
import './center.css'

const FILTERS = [
  { key: 'all', label: texts.all },
  { key: 'waiting', label: texts.waitingFilter },
  { key: 'notices', label: texts.noticesFilter },
] as const
/** Keys of the address that narrow the list. */
const NARROWED_BY = ['show']
const KEYS = FILTERS.map(({ key }) => key)
const ASKED = { all: {}, waiting: { waiting: true }, notices: { notices: true } } as const

export default function PushCenterPage() {
  const [shown, choose] = useSearchValue('show', KEYS, 'all')
  const list = usePages('pushes.list', ASKED[shown])
  const { choice, change } = useListChoice('pushes')
  useTitle(texts.center)

  return (
    <>
      <PageHead title={texts.center} />
      <Toolbar>
        <Chips label={texts.centerFilter} value={shown} options={FILTERS} onChoose={choose} />
        <span className="grow" />
        <ListTools choice={choice} columns={pushColumns(Date.now())} filters={NARROWED_BY} onChange={change} />
      </Toolbar>
      <Panel flush>
        <Pages
          list={list}
          empty={
            <EmptyState motif="empty-inbox" title={texts.empty[shown]} text={texts.emptyText}>
              <LinkButton to="/news?state=published">{texts.toNews}</LinkButton>
            </EmptyState>
          }
        >
          {(items) => <PushTable pushes={items} choice={choice} />}
        </Pages>
      </Panel>
      <div className="push-foot">
        <Notice>{texts.centerHint}</Notice>
      </div>
    </>
  )
}
