import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownOnScreen } from '#shared/screens/screenLink'
import { ScreensDialog } from './ScreensDialog'
import { screenTexts as texts } from './texts'

interface Props {
  eventId: string
  shows: ShownOnScreen
}

/** Opens the links to what this page shows. */
export default function ScreensButton(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.open}</Button>
      {open && <ScreensDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
