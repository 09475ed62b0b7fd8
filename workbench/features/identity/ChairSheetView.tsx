import Button from 'antd/es/button'
import { momentText } from '#shared/beijingTime'
import { spokenCode } from '#shared/identity/code'
import type { ChairCode, ChairSheet } from '#shared/identity/invitation'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { chairsTexts as texts } from './chairsTexts'
import './ChairSheet.css'

const columns: Column<ChairCode>[] = [
  { key: 'union', head: texts.union, kind: 'name', cell: ({ unionName }) => unionName },
  { key: 'name', head: texts.name, width: 120, cell: ({ name }) => name },
  {
    key: 'code',
    head: texts.code,
    width: 190,
    cell: ({ code }) => <b className="chair-sheet__code">{spokenCode(code)}</b>,
  },
  { key: 'signed', head: texts.signed, width: 140, cell: () => '' },
]

/** 邀请码单, as it is printed: one line a union, to be cut apart. */
export function ChairSheetView({ sheet: { codes, expiresAt, left } }: { sheet: ChairSheet }) {
  return (
    <section className="chair-sheet">
      <div className="chair-sheet__act">
        <Notice tone="warn">{texts.once}</Notice>
        {left > 0 && <Notice tone="warn">{texts.left(left)}</Notice>}
        <Button type="primary" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      <Panel title={texts.sheet} aside={texts.until(momentText(expiresAt, Date.now()))} flush>
        <p className="chair-sheet__how">{texts.how}</p>
        <Table label={texts.sheet} columns={columns} rows={codes} keyOf={({ unionId }) => unionId} />
      </Panel>
    </section>
  )
}
