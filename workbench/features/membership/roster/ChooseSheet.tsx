import Button from 'antd/es/button'
import type { ImportCheck } from '#shared/membership/rosterImport'
import { SheetChooser } from '../../../sheets/SheetChooser'
import type { SheetStep } from '../../../sheets/sheetStep'
import { saveFile } from '../../../ui/exports/saveFile'
import { Icon } from '../../../ui/Icon'
import { type Column, Table } from '../../../ui/lists/Table'
import { useDeed } from '../../../useDeed'
import './Roster.css'
import { rosterTexts as texts } from './texts'

interface Props {
  step: Extract<SheetStep<ImportCheck>, { kind: 'choose' | 'bringing' | 'checking' }>
  onChoose: (file: File) => void
}

/** The first step of an import: the sheet, and how it must look. */
export function ChooseSheet({ step, onChoose }: Props) {
  return (
    <div className="sheet-step">
      <p>{texts.how}</p>
      <SheetChooser
        step={step}
        label={texts.choose}
        onChoose={onChoose}
        beside={(disabled) => <TemplateButton disabled={disabled} />}
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
  { key: 'positions', head: '工会岗位', width: 170, cell: ({ positions }) => positions },
  { key: 'tags', head: '会员标签', width: 110, cell: ({ tags }) => tags },
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
