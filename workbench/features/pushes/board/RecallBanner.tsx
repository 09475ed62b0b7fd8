import Button from 'antd/es/button'
import { useNow } from '#client/useNow'
import { Icon } from '../../../ui/Icon'
import { pushTexts as texts } from '../pushTexts'
import { useRecall } from './PushDeeds'
import './RecallBanner.css'

const WINDOW_MS = 30_000

interface Props {
  releaseAt: number
  /** Milliseconds that the cloud's clock is ahead of this one. */
  skew: number
  pushId: string
  onChanged: () => void
}

/** The banner of the last half minute, too large to be missed, with 撤回 beside it. */
export function RecallBanner({ releaseAt, skew, pushId, onChanged }: Props) {
  const { busy, recall } = useRecall(pushId, onChanged)
  const left = Math.max(0, releaseAt - (useNow(250) + skew))
  if (left > WINDOW_MS) return null
  return (
    <div className="recall" role="status">
      <div className="recall__ring" style={{ ['--part' as string]: left / WINDOW_MS }}>
        <b>{Math.ceil(left / 1000)}</b>
      </div>
      <div className="grow">
        <b>{texts.recallSoon}</b>
        <p>{texts.recallSoonHint}</p>
      </div>
      <Button size="large" icon={<Icon name="undo" size={16} />} loading={busy} onClick={recall}>
        {texts.recall}
      </Button>
    </div>
  )
}
