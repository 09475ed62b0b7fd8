import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { dayText } from '#shared/beijingTime'
import { isOfficer } from '#shared/identity/caller'
import { CardPart } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { useDeskMe } from '../../../useDeskMe'
import { cardTexts as texts } from './cardTexts'

/** 参加的活动: where people of this enterprise have a place or wait for one; an officer opens any of them. */
export function EventsPart({ enterpriseId }: { enterpriseId: string }) {
  const { load, reload } = useAsk('events.ofEnterprise', { enterpriseId })
  const opens = isOfficer(useDeskMe())
  return (
    <CardPart title={texts.eventsOf}>
      <Loaded load={load} onRetry={reload} rows={2}>
        {({ events, more }) =>
          events.length === 0 ? (
            <p className="faint">{texts.noEvents}</p>
          ) : (
            <>
              <ul>
                {events.map(({ id, title, startsAt, people }) => (
                  <li key={id}>
                    {opens ? (
                      <Link className="link" to={`/events/${id}`}>
                        {title}
                      </Link>
                    ) : (
                      title
                    )}{' '}
                    <span className="faint side-card__when">
                      {texts.peopleIn(people, dayText(startsAt, Date.now()))}
                    </span>
                  </li>
                ))}
              </ul>
              {more > 0 && <p className="faint">{texts.moreEvents(more)}</p>}
            </>
          )
        }
      </Loaded>
    </CardPart>
  )
}
