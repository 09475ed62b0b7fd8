import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { NudgeButton } from '../receipts/NudgeButton'
import { ReceiptNumbers } from '../receipts/ReceiptNumbers'
import { ReceiptPeopleTable } from '../receipts/ReceiptPeopleTable'
import { ReceiptUnionTable } from '../receipts/ReceiptUnionTable'
import { receiptTexts as texts } from '../receipts/receiptTexts'

const LISTS = ['unions', 'waiting', 'confirmed'] as const

/** 回执: who has confirmed and who has not, union by union, and the tap that reminds their chairs. */
export default function ReceiptsPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('receipts.open', { articleId: id })
  const [list, choose] = useSearchValue('list', LISTS, 'unions')
  const [unionId, setUnionId] = useState<string>()
  const board = load.kind === 'ready' && load.value.asked > 0 ? load.value : undefined
  useTitle(texts.title)
  const chips = LISTS.map((key) => ({ key, label: texts[key] }))
  const openUnion = (chosen: string) => {
    setUnionId(chosen)
    choose('waiting')
  }

  return (
    <>
      <PageHead
        title={board ? `${texts.title}：${board.title}` : texts.title}
        back={{ to: `/news/${id}`, label: texts.back }}
      >
        {board && <LinkButton to={`/cases?about=article:${id}`}>{texts.replies}</LinkButton>}
        {board && <ExportButton action="receipts.export" input={{ articleId: id }} title={texts.exportTitle} />}
        {board && <NudgeButton articleId={id} board={board} onNudged={reload} />}
      </PageHead>
      <Loaded
        load={load}
        onRetry={reload}
        rows={8}
        isEmpty={({ asked }) => asked === 0}
        empty={
          <EmptyState motif="empty-inbox" title={texts.noneAsked} text={texts.noneAskedText}>
            <LinkButton to={`/news/${id}/push`} type="primary">
              {texts.toPush}
            </LinkButton>
          </EmptyState>
        }
      >
        {(counted) => (
          <>
            {!counted.asks && <Notice>{texts.closed}</Notice>}
            <ReceiptNumbers board={counted} />
            <Toolbar>
              <Chips label={texts.filter} value={list} options={chips} onChoose={choose} />
            </Toolbar>
            {list !== 'unions' && unionId !== undefined && (
              <Notice act={{ label: texts.all, onPress: () => setUnionId(undefined) }}>
                {texts.onlyUnion(counted.unions.find((union) => union.unionId === unionId)?.union ?? '')}
              </Notice>
            )}
            <Panel flush>
              {list === 'unions' ? (
                <ReceiptUnionTable unions={counted.unions} onOpen={openUnion} />
              ) : (
                <ReceiptPeopleTable
                  articleId={id}
                  part={list}
                  unionId={unionId}
                  canNote={counted.asks}
                  onChanged={reload}
                />
              )}
            </Panel>
          </>
        )}
      </Loaded>
    </>
  )
}
