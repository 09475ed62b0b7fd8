import type { ReactNode } from 'react'
import { clockText } from '#shared/beijingTime'
import { QrPicture } from '../../../ui/QrPicture'
import { hallTexts as texts } from '../texts'
import './HallScreen.css'

interface Props {
  id: string
  competitionId: string
  event: string
  title: string
  foot: ReactNode
  /** When this was asked for last: shown, so that a screen without a network does not lie. */
  seenAt: number
  children: ReactNode
}

/** What stands around every page of the hall's screen. */
export function HallFrame({ id, competitionId, event, title, foot, seenAt, children }: Props) {
  return (
    <section className="hall-screen" id={id}>
      <header className="hall-screen__head">
        <div>
          <div className="hall-screen__event">{event}</div>
          <h2>{title}</h2>
        </div>
        <div className="hall-screen__scan">
          <QrPicture label={texts.scan} value={addressOf(competitionId)} size={96} color="#000000" />
          <div>{texts.scan}</div>
        </div>
      </header>
      {children}
      <footer className="hall-screen__foot">
        <span>{foot}</span>
        <span>{texts.seen(clockText(seenAt))}</span>
      </footer>
    </section>
  )
}

function addressOf(competitionId: string): string {
  return `${window.location.origin}/m/#/features/competitions/pages/competition?id=${competitionId}`
}
