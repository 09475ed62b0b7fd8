import { pushTexts as texts } from './pushTexts'

/** The four mass messages of a month: those sent, and the one that this would be. */
export function MonthPushes({ used, limit, next }: { used: number; limit: number; next: boolean }) {
  const kind = (index: number) => (index < used ? 'used' : index === used && next ? 'next' : '')
  return (
    <>
      <div className="push-month" aria-hidden="true">
        {Array.from({ length: limit }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of a month stay where they are
          <i key={index} className={kind(index)} />
        ))}
      </div>
      <p>{next && used < limit ? texts.month(used + 1, limit) : texts.monthUsed(used, limit)}</p>
    </>
  )
}
