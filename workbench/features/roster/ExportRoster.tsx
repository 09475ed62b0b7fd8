import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { ExportDialog } from '../../ui/ExportDialog'
import { Field } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useDeed } from '../../useDeed'
import { useUnions } from '../../useUnions'
import { rosterTexts as texts } from './texts'

/** 导出名册, of the whole street or of one union. */
export function ExportRoster() {
  const [isOpen, setOpen] = useState(false)
  const [unionId, setUnionId] = useState<string | null>(null)
  const { unions, waiting } = useUnions(isOpen)
  const { busy, run } = useDeed()

  const make = async (reason: string | undefined) => {
    const answer = await run('membership.export', { ...(unionId && { unionId }), ...(reason && { reason }) })
    return answer?.ok ? answer.value : undefined
  }

  return (
    <>
      <Button icon={<Icon name="table" size={16} />} onClick={() => setOpen(true)}>
        {texts.exportTitle}
      </Button>
      {isOpen && (
        <ExportDialog title={texts.exportTitle} busy={busy} onMake={make} onClose={() => setOpen(false)}>
          <Field label={texts.union}>
            {(control) => (
              <Select
                {...control}
                allowClear
                loading={waiting}
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={texts.allUnions}
                value={unionId}
                options={unions.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(chosen) => setUnionId(chosen ?? null)}
                style={{ width: '100%' }}
              />
            )}
          </Field>
        </ExportDialog>
      )}
    </>
  )
}
