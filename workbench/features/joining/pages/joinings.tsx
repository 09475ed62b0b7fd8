import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { isOfficer, unionsLedBy } from '#shared/identity/caller'
import { JOINING_VIEWS } from '#shared/joining/input'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { JoiningCard } from '../JoiningCard'
import { joiningTexts as texts } from '../texts'
import '../Joinings.css'

const EMPTY = { open: texts.empty, late: texts.emptyLate, done: texts.emptyDone }

/** 入会申请: what waits for this chair or for the station, what came first at the top. */
export default function JoiningsPage() {
  const [view, choose] = useSearchValue('view', JOINING_VIEWS, 'open')
  const list = usePages('joining.queue', { view })
  const me = useDeskMe()
  const own = isOfficer(me) ? undefined : unionsLedBy(me)[0]
  const now = useNow()
  useTitle(texts.title)
  const count = list.load.kind === 'ready' ? list.load.value.items.length : 0

  return (
    <>
      <PageHead title={texts.title} sub={count > 0 && texts.sub(count, list.more !== 'none')}>
        <LinkButton to={own ? `/directory/codes?for=join&union=${own}` : '/directory/codes?for=join'}>
          {texts.print}
        </LinkButton>
      </PageHead>
      <Toolbar>
        <Chips
          label={texts.filter}
          value={view}
          options={JOINING_VIEWS.map((key) => ({ key, label: texts[key] }))}
          onChoose={choose}
        />
      </Toolbar>
      <Pages list={list} empty={<EmptyState motif="empty-person" title={EMPTY[view]} text={texts.emptyText} />}>
        {(items) => (
          <ul className="joinings">
            {items.map((row) => (
              <li key={row.id}>
                <JoiningCard row={row} now={now} onDecided={list.reload} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </>
  )
}
