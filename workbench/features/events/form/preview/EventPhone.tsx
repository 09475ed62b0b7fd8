import { clockText, momentText, spanText } from '#shared/beijingTime'
import { eventLines } from '#shared/events/eventLines'
import { placeRules } from '#shared/events/places/placeRules'
import { rainText } from '#shared/events/rain/rainText'
import { whoMayText } from '#shared/events/whoMayText'
import { Icon } from '../../../../ui/Icon'
import { PhoneFrame } from '../../../../ui/PhoneFrame'
import { type EventWords, writtenSoFar } from '../eventWords'
import { previewTexts as texts } from './previewTexts'
import './EventPhone.css'

interface Props {
  words: EventWords
  /** Missing as long as nothing is saved. */
  organiser: string | undefined
  /** Address of the picture of its kind. */
  picture: string | undefined
  large: boolean
}

/** The event as a reader will find it, with the same sentences; what is still missing says so. */
export function EventPhone({ words, organiser, picture, large }: Props) {
  const now = Date.now()
  const event = writtenSoFar(words)
  const { startsAt, endsAt, opensAt, closesAt } = words
  const steps = event.steps.filter(Boolean)
  return (
    <PhoneFrame label={texts.title} title={texts.page} large={large}>
      <div className="event-phone">
        {picture && <img src={picture} alt="" />}
        <h3>{words.title || texts.untitled}</h3>
        <ul className="event-phone__facts">
          <li>
            <Icon name="clock" size={16} />
            {startsAt && endsAt
              ? `${spanText(startsAt, endsAt, now)}，${texts.starts(clockText(startsAt))}`
              : texts.noTime}
          </li>
          {!event.venue && <Line>{texts.noVenue}</Line>}
          {eventLines(event).map(({ label, isNamed, text }) => (
            <Line key={label}>{isNamed ? `${label}：${text}` : text}</Line>
          ))}
          {event.rainPlan && <Line>{texts.rain(rainText(event.rainPlan, now))}</Line>}
          <Line>{whoMayText(event, [])}</Line>
          {words.capacity !== null && <Line>{texts.places(words.capacity)}</Line>}
          {placeRules(event, now).map((rule) => (
            <Line key={rule}>{rule}</Line>
          ))}
          {organiser && <Line>{texts.by(organiser)}</Line>}
          {opensAt && closesAt && <Line>{texts.signUp(momentText(opensAt, now), momentText(closesAt, now))}</Line>}
        </ul>
        {steps.length > 0 && <Part title={texts.steps}>{steps.join(' → ')}</Part>}
        {event.summary && <Part title={texts.about}>{event.summary}</Part>}
        <Part title={texts.questions}>{words.questions.map(({ label }) => label).join('、') || texts.none}</Part>
        <div className="event-phone__act">{texts.act}</div>
      </div>
    </PhoneFrame>
  )
}

function Line({ children }: { children: string }) {
  return (
    <li>
      <Icon name="check" size={16} />
      {children}
    </li>
  )
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h4>{title}</h4>
      <p>{children}</p>
    </section>
  )
}
