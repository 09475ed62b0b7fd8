import Button from 'antd/es/button'
import { useState } from 'react'
import type { Input } from '#shared/api'
import { ExportDialog } from '../../ui/ExportDialog'
import { exportTexts } from '../../ui/exportTexts'
import { Icon } from '../../ui/Icon'
import { useDeed } from '../../useDeed'
import { logTexts as texts } from './texts'

/** 导出 what is on the screen: all of it, or of one person or thing. */
export function ExportLog({ about }: { about: Omit<Input<'log.list'>, 'cursor'> }) {
  const [isOpen, setOpen] = useState(false)
  const { busy, run } = useDeed()
  const make = async (reason: string | undefined) => {
    const answer = await run('log.export', { ...about, ...(reason && { reason }) })
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
