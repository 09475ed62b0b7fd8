import { nearText } from '#shared/beijingTime'
import './History.css'

interface HistoryLine {
  id: string
  at: number
  person: string
  deed: string
  remark?: string
}

/** 经过: who did what to one thing, the latest first. */
export function History({ lines }: { lines: HistoryLine[] }) {
  const now = Date.now()
  return (
    <ol className="history">
      {lines.map(({ id, at, person, deed, remark }) => (
        <li key={id}>
          <b>{deed}</b>
          <span className="faint">
            {person} {nearText(at, now)}
          </span>
          {remark && <p>{remark}</p>}
        </li>
      ))}
    </ol>
  )
}
