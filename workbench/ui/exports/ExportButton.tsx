import Button from 'antd/es/button'
import { type ReactNode, useState } from 'react'
import type { ActionName, Input, Value } from '#shared/api'
import type { MadeExport } from '#shared/files/exported'
import { useDeed } from '../../useDeed'
import { Icon } from '../Icon'
import { ExportDialog } from './ExportDialog'
import { exportTexts } from './exportTexts'

/** Names of the actions that answer with a sheet of people. */
type ExportName = { [Name in ActionName]: Value<Name> extends MadeExport ? Name : never }[ActionName]

interface Props<Name extends ExportName> {
  action: Name
  /** Input that says whose sheet it is; the dialog adds the reason. */
  input: Omit<Input<Name>, 'reason'>
  title: string
  label?: string
  size?: 'small' | 'middle'
  /** Further fields that decide who is on the sheet. */
  children?: ReactNode
}

/** 导出 of people, masked or for a stated purpose. */
export function ExportButton<Name extends ExportName>(props: Props<Name>) {
  const { action, input, title, label = exportTexts.open, size = 'middle', children } = props
  const [isOpen, setOpen] = useState(false)
  const { busy, run } = useDeed()
  const make = async (reason: string | undefined): Promise<MadeExport | undefined> => {
    const answer = await run(action, { ...input, ...(reason && { reason }) } as Input<Name>)
    return answer?.ok ? answer.value : undefined
  }

  return (
    <>
      <Button size={size} icon={<Icon name="table" size={size === 'small' ? 14 : 16} />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <ExportDialog title={title} busy={busy} onMake={make} onClose={() => setOpen(false)}>
          {children}
        </ExportDialog>
      )}
    </>
  )
}
