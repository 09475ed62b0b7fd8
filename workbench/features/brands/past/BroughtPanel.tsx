import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { BroughtEdition } from '#shared/brands/past/pastRow'
import { Confirm } from '../../../ui/Confirm'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { brandTexts } from '../texts'
import { pastTexts as texts } from './texts'

/** Editions of which there is a sheet, each of which may be deleted. */
export function BroughtPanel({ brandId }: { brandId: string }) {
  const { load, reload } = useAsk('brands.past', { brandId })
  const [asked, ask] = useState<BroughtEdition>()
  const { busy, run } = useDeed()
  const drop = async (year: number) => {
    const answer = await run('brands.dropPast', { brandId, year })
    ask(undefined)
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.dropped(answer.value.dropped) })
    reload()
  }
  return (
    <Panel title={texts.brought}>
      <Loaded load={load} onRetry={reload}>
        {(editions) =>
          editions.length === 0 ? (
            <p className="faint">{texts.broughtNone}</p>
          ) : (
            <Table label={texts.brought} columns={columnsFor(ask)} rows={editions} keyOf={({ year }) => `${year}`} />
          )
        }
      </Loaded>
      {asked && (
        <Confirm
          open
          title={texts.dropTitle(asked.year)}
          act={texts.drop}
          busy={busy}
          onAct={() => drop(asked.year)}
          onClose={() => ask(undefined)}
        >
          <p>{texts.dropText}</p>
        </Confirm>
      )}
    </Panel>
  )
}

function columnsFor(onDrop: (edition: BroughtEdition) => void): Column<BroughtEdition>[] {
  return [
    { key: 'year', head: brandTexts.year, width: 120, cell: ({ year }) => brandTexts.year4(year) },
    { key: 'rows', head: texts.broughtHead, kind: 'name', cell: ({ rows, known }) => texts.broughtLine(rows, known) },
    {
      ...{ key: 'drop', head: '', kind: 'end', width: 100 },
      cell: (edition) => (
        <Button
          size="small"
          aria-label={`${texts.drop}，${brandTexts.year4(edition.year)}`}
          onClick={() => onDrop(edition)}
        >
          {texts.drop}
        </Button>
      ),
    },
  ]
}
