import Button from 'antd/es/button'
import { useState } from 'react'
import { ExportDialog } from '../../ui/ExportDialog'
import { exportTexts } from '../../ui/exportTexts'
import { Icon } from '../../ui/Icon'
import { useDeed } from '../../useDeed'
import { receiptTexts as texts } from './receiptTexts'

/** 导出回执名单, to go through it by telephone. */
export function ExportReceipts({ articleId }: { articleId: string }) {
  const [isOpen, setOpen] = useState(false)
  const { busy, run } = useDeed()
  const make = async (reason: string | undefined) => {
    const answer = await run('receipts.export', { articleId, ...(reason && { reason }) })
    return answer?.ok ? answer.value : undefined
  }

  return (
    <>
      <Button icon={<Icon name="table" size={16} />} onClick={() => setOpen(true)}>
        {exportTexts.open}
      </Button>
      {isOpen && <ExportDialog title={texts.exportTitle} busy={busy} onMake={make} onClose={() => setOpen(false)} />}
    </>
  )
}
