import Button from 'antd/es/button'
import { useState } from 'react'
import { inBeijing } from '#shared/beijingTime'
import type { BroughtList } from '#shared/brands/earlier/input'
import { eventKindName } from '#shared/events/eventKind'
import { Confirm } from '../../../ui/Confirm'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { earlierTexts as texts } from './texts'

/** Lists that were brought, each of which may be deleted. */
export function BroughtLists({ lists, onDropped }: { lists: BroughtList[]; onDropped: () => void }) {
  const [asked, ask] = useState<BroughtList>()
  const { busy, run } = useDeed()
  const drop = async (listId: string) => {
    const answer = await run('brands.dropEarlier', { listId })
    ask(undefined)
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.dropped(answer.value.dropped) })
    onDropped()
  }
  return (
    <Panel title={texts.brought}>
      {lists.length === 0 ? (
        <p className="faint">{texts.broughtNone}</p>
      ) : (
        <Table label={texts.brought} columns={columnsFor(ask)} rows={lists} keyOf={({ id }) => id} />
      )}
      {asked && (
        <Confirm
          open
          title={texts.dropTitle(asked.title)}
          act={texts.drop}
          busy={busy}
          onAct={() => drop(asked.id)}
          onClose={() => ask(undefined)}
        >
          <p>{texts.dropText}</p>
        </Confirm>
      )}
    </Panel>
  )
}

function columnsFor(onDrop: (list: BroughtList) => void): Column<BroughtList>[] {
  return [
    { key: 'title', head: texts.broughtTitle, kind: 'name', cell: ({ title }) => <b>{title}</b> },
    { key: 'kind', head: texts.broughtKind, width: 120, cell: ({ kind }) => eventKindName[kind] },
    {
      ...{ key: 'day', head: texts.broughtDay, width: 130 },
      cell: ({ startsAt }) => inBeijing(startsAt).format('YYYY-MM-DD'),
    },
    { key: 'people', head: texts.broughtPeople, width: 100, cell: ({ people }) => texts.people(people) },
    {
      ...{ key: 'drop', head: '', kind: 'end', width: 100 },
      cell: (list) => (
        <Button size="small" aria-label={`${texts.drop}，${list.title}`} onClick={() => onDrop(list)}>
          {texts.drop}
        </Button>
      ),
    },
  ]
}
