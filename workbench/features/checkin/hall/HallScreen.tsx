import { useNow } from '#client/useNow'
import { hallAddress } from '#shared/checkin/hallAddress'
import type { DoorCount, HallCode } from '#shared/checkin/view'
import { QrPicture } from '../../../ui/QrPicture'
import { arrivalTexts as texts } from '../texts'
import './HallScreen.css'

interface Props {
  id: string
  eventId: string
  codes: HallCode['codes']
  /** Of the event and those at its doors, once they are known. */
  title?: string | undefined
  count?: DoorCount | undefined
}

const A_SECOND = 1000

/** What the hall sees: the code of this half minute, and how many are in; nobody’s name. */
export function HallScreen({ id, eventId, codes, title, count }: Props) {
  const now = useNow(A_SECOND)
  const shown = codes.find(({ until }) => now < until) ?? codes.at(-1)
  return (
    <section className="hall" id={id}>
      <h2>{texts.hallTitle}</h2>
      {title && <div className="hall__event">{title}</div>}
      {shown && (
        <QrPicture
          label={texts.hallPicture}
          value={hallAddress(window.location.origin, { eventId, code: shown.code })}
          size={400}
          color="#000000"
        />
      )}
      {count && <div className="hall__count">{texts.hallCount(count.arrived, count.expected)}</div>}
      <div className="hall__says">{texts.hallTurns}</div>
      <div className="hall__says">{texts.hallSub}</div>
    </section>
  )
}
