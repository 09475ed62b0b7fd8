import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { ReaderRow } from '#shared/review/reader'
import { PostList } from '../../../ui/lists/PostList'
import type { Column } from '../../../ui/lists/Table'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { EndReaderDialog } from '../EndReaderDialog'
import { NameReaderDialog } from '../NameReaderDialog'
import { reviewTexts as texts } from '../texts'

const COLUMNS: Column<ReaderRow>[] = [
  { key: 'name', head: texts.name, width: 160, cell: ({ name }) => <b>{name}</b> },
  { key: 'firm', head: texts.firm, kind: 'name', cell: ({ enterpriseName }) => enterpriseName || texts.byCode },
]

/** 第二审核人: who was named to read before others do. */
export default function ReadersPage() {
  useTitle(texts.readers)
  const me = useDeskMe()
  const { load, reload } = useAsk('review.readers', {})
  const [naming, setNaming] = useState(false)
  const [ending, setEnding] = useState<ReaderRow>()
  return (
    <PostList
      title={texts.readers}
      back={mayAsk(me, 'staff.list') ? { to: '/staff', label: texts.backToStaff } : undefined}
      why={texts.readersWhy}
      act={texts.invite}
      onAct={() => setNaming(true)}
      load={load}
      onRetry={reload}
      columns={COLUMNS}
      end={texts.end}
      onEnd={setEnding}
      none={{ title: texts.readersNone, text: texts.readersNoneText }}
    >
      {naming && <NameReaderDialog onDone={reload} onClose={() => setNaming(false)} />}
      {ending && <EndReaderDialog reader={ending} onDone={reload} onClose={() => setEnding(undefined)} />}
    </PostList>
  )
}
