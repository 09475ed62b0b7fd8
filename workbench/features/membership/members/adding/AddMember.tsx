import Button from 'antd/es/button'
import { useState } from 'react'
import { Icon } from '../../../../ui/Icon'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
import { AddDialog } from './AddDialog'
import { addTexts as texts } from './addTexts'

/** The button that adds one row by hand, for officers. */
export function AddMember({ onAdded }: { onAdded: (memberId: string) => void }) {
  const [open, setOpen] = useState(false)
  const mayAdd = mayAsk(useDeskMe(), 'membership.add')
  if (!mayAdd) return null
  const added = (memberId: string) => {
    setOpen(false)
    onAdded(memberId)
  }
  return (
    <>
      <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setOpen(true)}>
        {texts.add}
      </Button>
      {open && <AddDialog onClose={() => setOpen(false)} onAdded={added} />}
    </>
  )
}
