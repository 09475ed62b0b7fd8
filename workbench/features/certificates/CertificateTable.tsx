import Button from 'antd/es/button'
import { useState } from 'react'
import { merit } from '#shared/certificates/certificate'
import type { CertificateRow } from '#shared/certificates/view'
import { type Column, Table } from '../../ui/lists/Table'
import { StateTag } from '../../ui/states/StateTag'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { certificateTexts as texts } from './texts'
import { WithdrawDialog } from './WithdrawDialog'

interface Props {
  rows: CertificateRow[]
  onChanged: () => void
}

const { columns: heads } = texts
const facts: Column<CertificateRow>[] = [
  { key: 'place', head: heads.place, width: 200, cell: (row) => `${texts.kinds[row.kind]}，${merit(row)}` },
  { key: 'name', head: heads.name, width: 120, cell: ({ name }) => <b>{name}</b> },
  { key: 'unit', head: heads.unit, kind: 'name', cell: ({ unit }) => unit },
  { key: 'number', head: heads.number, width: 190, cell: ({ number }) => number },
  {
    ...{ key: 'state', head: heads.state, width: 220 },
    cell: ({ state, reason }) =>
      state === 'valid' ? (
        <StateTag tone="good">{texts.valid}</StateTag>
      ) : (
        <StateTag tone="bad">{reason ? `${texts.withdrawn}：${reason}` : texts.withdrawn}</StateTag>
      ),
  },
]

/** The certificates by the order, each with the one deed that is left for it. */
export function CertificateTable({ rows, onChanged }: Props) {
  const [asked, ask] = useState<CertificateRow>()
  const { busy, run } = useDeed()
  const latest = new Map(rows.map(({ no, turn }) => [no, turn]))
  const reissue = async ({ id }: CertificateRow) => {
    const answer = await run('certificates.reissue', { certificateId: id })
    if (answer?.ok) say({ tone: 'good', text: texts.reissued })
    if (answer) onChanged()
  }
  const deeds: Column<CertificateRow> = {
    ...{ key: 'deeds', head: '', kind: 'end', width: 110 },
    cell: (row) => {
      if (row.state === 'valid')
        return (
          <Button size="small" aria-label={`${texts.withdraw}，${row.name}`} onClick={() => ask(row)}>
            {texts.withdraw}
          </Button>
        )
      if (latest.get(row.no) !== row.turn) return null
      return (
        <Button size="small" disabled={busy} aria-label={`${texts.reissue}，${row.name}`} onClick={() => reissue(row)}>
          {texts.reissue}
        </Button>
      )
    },
  }
  return (
    <>
      <Table label={texts.title} columns={[...facts, deeds]} rows={rows} keyOf={({ id }) => id} />
      {asked && <WithdrawDialog certificate={asked} onClose={() => ask(undefined)} onChanged={onChanged} />}
    </>
  )
}
