import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { isOrganiserFor, seenUnionOf } from '#shared/identity/caller'
import { Chips } from '../../../ui/fields/Chips'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { OwnNumbers } from '../OwnNumbers'
import { OwnPeopleTable } from '../OwnPeopleTable'
import { receiptsTexts as texts } from '../texts'

const LISTS = ['waiting', 'confirmed'] as const

/** 回执 of one notice in the own union: who has not answered, who has, and what can be done about it. */
export default function OwnReceiptsPage() {
  const { articleId = '' } = useParams()
  const me = useDeskMe()
  const unionId = seenUnionOf(me)
  const [part, choose] = useSearchValue('list', LISTS, 'waiting')
  const { load, reload } = useAsk('receipts.ownBoard', { unionId, articleId })
  const leads = isOrganiserFor(me, unionId)
  const title = load.kind === 'ready' ? `${texts.title}：${load.value.title}` : texts.title
  useTitle(texts.title)
  return (
    <>
      <PageHead title={title} back={{ to: '/receipts', label: texts.back }} />
      <Loaded
        load={load}
        onRetry={reload}
        rows={6}
        isEmpty={({ asked }) => asked === 0}
        empty={<EmptyState motif="empty-inbox" title={texts.none} text={texts.noneText} />}
      >
        {(board) => (
          <>
            {!board.asks && <Notice>{texts.closedText}</Notice>}
            <OwnNumbers board={board} />
            <Toolbar>
              <Chips
                label={texts.filter}
                value={part}
                options={LISTS.map((key) => ({ key, label: texts[key] }))}
                onChoose={choose}
              />
              <span className="faint">{leads ? texts.phoneHint : texts.readHint}</span>
            </Toolbar>
            <Panel flush>
              <OwnPeopleTable among={{ unionId, articleId, part }} canNote={board.asks && leads} onChanged={reload} />
            </Panel>
          </>
        )}
      </Loaded>
    </>
  )
}
