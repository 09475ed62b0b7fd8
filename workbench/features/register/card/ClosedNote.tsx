import { dayText } from '#shared/beijingTime'
import { Notice } from '../../../ui/states/Notice'
import { cardTexts as texts } from './cardTexts'

/** Says that a thing is closed, since when, and where its people went. */
export function ClosedNote({ closedAt, into }: { closedAt: number | undefined; into: string | undefined }) {
  if (!closedAt) return null
  return (
    <Notice tone="warn">
      {texts.closedAt(dayText(closedAt, Date.now()))}
      {into && `，${texts.mergedInto} ${into}`}
    </Notice>
  )
}
