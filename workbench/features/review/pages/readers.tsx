import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { ReaderRow } from '#shared/review/reader'
import { Icon } from '../../../ui/Icon'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { EndReaderDialog } from '../EndReaderDialog'
import { NameReaderDialog } from '../NameReaderDialog'
import { reviewTexts as texts } from '../texts'

/** 第二审核人: who was named to read before others do. */
export default function ReadersPage() {
  useTitle(texts.readers)
  const me = useDeskMe()
  const { load, reload } = useAsk('review.readers', {})
  const [naming, setNaming] = useState(false)
  const [ending, setEnding] = useState<ReaderRow>()
  const columns: Column<ReaderRow>[] = [
    { key: 'name', head: texts.name, width: 160, cell: ({ name }) => <b>{name}</b> },
    { key: 'firm', head: texts.firm, kind: 'name', cell: ({ enterpriseName }) => enterpriseName || texts.byCode },
    {
      key: 'deeds',
      head: '',
      kind: 'end',
      width: 110,
      cell: (reader) => (
        <Button size="small" onClick={() => setEnding(reader)}>
          {texts.end}
        </Button>
      ),
    },
  ]
  return (
    <>
      <PageHead
        title={texts.readers}
        {...(mayAsk(me, 'staff.list') && { back: { to: '/staff', label: texts.backToStaff } })}
      >
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setNaming(true)}>
          {texts.invite}
        </Button>
      </PageHead>
      <Toolbar>
        <span className="faint">{texts.readersWhy}</span>
      </Toolbar>
      <Panel flush>
        <Loaded
          load={load}
          onRetry={reload}
          rows={3}
          isEmpty={(readers) => readers.length === 0}
          empty={<EmptyState motif="empty-person" title={texts.readersNone} text={texts.readersNoneText} />}
        >
          {(readers) => <Table label={texts.readers} columns={columns} rows={readers} keyOf={({ id }) => id} />}
        </Loaded>
      </Panel>
      {naming && <NameReaderDialog onDone={reload} onClose={() => setNaming(false)} />}
      {ending && <EndReaderDialog reader={ending} onDone={reload} onClose={() => setEnding(undefined)} />}
    </>
  )
}
