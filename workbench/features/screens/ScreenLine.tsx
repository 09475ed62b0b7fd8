import Button from 'antd/es/button'
import { momentText } from '#shared/beijingTime'
import type { ScreenRow } from '#shared/screens/screenLink'
import { screenTexts as texts } from './texts'

interface Props {
  row: ScreenRow
  busy: boolean
  onEnd: () => void
}

/** One link: which screen, who gave it, whether it is shown now, and the way to take it back. */
export function ScreenLine({ row: { name, by, at, seenAt, endedAt, endedBy = '' }, busy, onEnd }: Props) {
  const now = Date.now()
  return (
    <li className={endedAt > 0 ? 'screens__line screens__line--ended' : 'screens__line'}>
      <strong>{name}</strong>
      <span>
        {texts.made(by, momentText(at, now))}
        {'，'}
        {endedAt > 0
          ? texts.ended(endedBy, momentText(endedAt, now))
          : seenAt > 0
            ? texts.seen(momentText(seenAt, now))
            : texts.unseen}
      </span>
      {endedAt === 0 && (
        <Button size="small" loading={busy} aria-label={texts.endOf(name)} onClick={onEnd}>
          {texts.end}
        </Button>
      )}
    </li>
  )
}
