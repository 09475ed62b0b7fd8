import Button from 'antd/es/button'
import { useState } from 'react'
import { ExportDialog } from '../../ui/ExportDialog'
import { exportTexts } from '../../ui/exportTexts'
import { Icon } from '../../ui/Icon'
import { useDeed } from '../../useDeed'
import { boardTexts as texts } from './boardTexts'

/** 导出报名名单: everybody who ever registered, in one sheet. */
export function ExportRegistrations({ eventId }: { eventId: string }) {
  const [isOpen, setOpen] = useState(false)
  const { busy, run } = useDeed()

  const make = async (reason: string | undefined) => {
    const answer = await run('events.export', { eventId, ...(reason && { reason }) })
    return answer?.ok ? answer.value : undefined
  }

  return (
    <>
      <Button size="small" icon={<Icon name="table" size={14} />} onClick={() => setOpen(true)}>
        {exportTexts.open}
      </Button>
      {isOpen && <ExportDialog title={texts.exportTitle} busy={busy} onMake={make} onClose={() => setOpen(false)} />}
    </>
  )
}
