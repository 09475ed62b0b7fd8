import Button from 'antd/es/button'
import type { More } from '#client/asking/usePages'
import { uiTexts } from '../texts'
import './MoreRow.css'

/** The end of a list that has more rows, with the button to load them. */
export function MoreRow({ more, onMore }: { more: More; onMore: () => void }) {
  if (more === 'none') return null
  return (
    <div className="more-row">
      <Button type="text" loading={more === 'loading'} onClick={onMore}>
        {more === 'failed' ? uiTexts.moreFailed : more === 'loading' ? uiTexts.moreLoading : uiTexts.more}
      </Button>
    </div>
  )
}
