import { useNow } from '#client/useNow'
import { hallAddress } from '#shared/checkin/hallAddress'
import type { DoorView, HallCode } from '#shared/checkin/view'
import { QrPicture } from '../../../ui/QrPicture'
import { arrivalTexts as texts } from '../texts'
import './HallScreen.css'

interface Props {
  id: string
  eventId: string
  code: HallCode
  door: DoorView | undefined
}

const A_SECOND = 1000

/** What the hall sees: the code of this half minute, and how many are in; nobody’s name. */
export function HallScreen({ id, eventId, code: { codes }, door }: Props) {
  const now = useNow(A_SECOND)
  const shown = codes.find(({ until }) => now < until) ?? codes.at(-1)
  return (
    <section className="hall" id={id}>
      <h2>{texts.hallTitle}</h2>
      {door && <div className="hall__event">{door.event.title}</div>}
      {shown && (
        <QrPicture
          label={texts.hallPicture}
          value={hallAddress(window.location.origin, { eventId, code: shown.code })}
          size={400}
          color="#000000"
        />
      )}
      {door && <div className="hall__count">{texts.hallCount(door.count.arrived, door.count.expected)}</div>}
      <div className="hall__says">{texts.hallTurns}</div>
      <div className="hall__says">{texts.hallSub}</div>
    </section>
  )
}
