import { momentText } from '#shared/beijingTime'
import { paperTexts as texts } from '../texts'

/** What stands on top of a sheet: the competition, what the sheet is, and when it was printed. */
export function PaperHead({ title, what }: { title: string; what: string }) {
  const now = Date.now()
  return (
    <header className="paper__head">
      <div>
        <h2>{title}</h2>
        <h3>{what}</h3>
      </div>
      <div>{texts.printed(momentText(now, now))}</div>
    </header>
  )
}
