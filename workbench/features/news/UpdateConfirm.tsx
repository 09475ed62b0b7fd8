import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/toasts'
import { writeTexts as texts } from './writeTexts'

interface Props {
  articleId: string
  /** True when the cloud has every word. */
  save: () => Promise<boolean>
  onClose: () => void
}

/** For an article that readers already have: brings the changes to them. */
export function UpdateConfirm({ articleId, save, onClose }: Props) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const update = async () => {
    setBusy(true)
    const saved = await save()
    setBusy(false)
    if (!saved) return onClose()
    say({ tone: 'good', text: texts.updated })
    navigate(`/news/${articleId}`, { replace: true })
  }

  return (
    <Confirm open title={texts.updateTitle} act={texts.updateYes} busy={busy} onAct={update} onClose={onClose}>
      {texts.updateWhat}
    </Confirm>
  )
}
