import Button from 'antd/es/button'
import { useRef } from 'react'
import { saveFile } from '../../../ui/exports/saveFile'
import { Icon } from '../../../ui/Icon'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { useDeed } from '../../../useDeed'
import './Roster.css'
import { rosterTexts as texts } from './texts'

interface Props {
  fault: string | undefined
  /** Words for what is under way; a sheet cannot be chosen meanwhile. */
  waiting: string | undefined
  onChoose: (file: File) => void
}

/** The first step of an import: the sheet, and how it must look. */
export function ChooseSheet({ fault, waiting, onChoose }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className="roster-step">
      <p>{texts.how}</p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <div className="roster-deeds">
        <Button type="primary" loading={waiting !== undefined} onClick={() => chooser.current?.click()}>
          {waiting ?? texts.choose}
        </Button>
        <TemplateButton disabled={waiting !== undefined} />
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={texts.choose}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onChoose(file)
          target.value = ''
        }}
      />
      <p className="quiet">{texts.columns}</p>
      <div className="roster-sample">
        <Table label={texts.columns} columns={columns} rows={texts.sample} keyOf={({ phone }) => phone} />
      </div>
      <p className="faint">{texts.columnsNote}</p>
    </div>
  )
}

type Sample = (typeof texts.sample)[number]

const columns: Column<Sample>[] = [
  { key: 'name', head: '姓名', width: 100, cell: ({ name }) => name },
  { key: 'phone', head: '手机', width: 140, cell: ({ phone }) => phone },
  { key: 'enterprise', head: '企业', kind: 'name', cell: ({ enterprise }) => enterprise },
  { key: 'standing', head: '是否会员', width: 100, cell: ({ standing }) => standing },
  { key: 'joinedAt', head: '入会日期', width: 120, cell: ({ joinedAt }) => joinedAt },
]

/** A button that makes an empty sheet to fill in and saves it, by one click. */
function TemplateButton({ disabled }: { disabled: boolean }) {
  const { busy, run } = useDeed()
  const take = async () => {
    const answer = await run('membership.template', {})
    if (answer?.ok) saveFile(answer.value)
  }
  return (
    <Button icon={<Icon name="table" size={16} />} loading={busy} disabled={disabled} onClick={take}>
      {texts.template}
    </Button>
  )
}
