import type { Recap } from '#shared/recap/recap'
import { NumberCard } from '../../ui/lists/NumberCard'
import { Panel } from '../../ui/Panel'
import { Funnel } from './Funnel'
import { recapTexts as texts } from './texts'
import './RecapPanels.css'

/** The numbers of an event, the way to them, and the first of its competitions. */
export function RecapPanels({ recap }: { recap: Recap }) {
  const { event, came, withdrawn, family, judged, pleased, read, results } = recap
  const unit = texts.people
  return (
    <div className="recap">
      <ul className="numbers">
        <li>
          <NumberCard
            {...{ to: `/checkin/${event.id}`, label: texts.came, number: came, unit }}
            line={texts.cameLine(recap)}
          />
        </li>
        <li>
          <NumberCard
            {...{ to: `/feedback/${event.id}`, label: texts.judged, number: judged, unit }}
            line={texts.judgedLine(pleased)}
          />
        </li>
        <li>
          <NumberCard {...{ label: texts.withdrawn, number: withdrawn, unit }} line={texts.withdrawnLine} />
        </li>
        {family > 0 && (
          <li>
            <NumberCard {...{ label: texts.family, number: family, unit }} line={texts.familyLine} />
          </li>
        )}
        <li>
          <NumberCard {...{ label: texts.read, number: read, unit }} line={texts.readLine} />
        </li>
      </ul>
      <Funnel recap={recap} />
      <Panel title={texts.results}>
        {results.length === 0 ? (
          <p className="quiet">{texts.noResults}</p>
        ) : (
          results.map(({ name, people, first }) => (
            <section key={name}>
              <h3>{texts.competition(name, people)}</h3>
              <ol className="recap-places">
                {first.map((one) => (
                  <li key={one.name}>{texts.place(one.place, one.name, one.unit)}</li>
                ))}
              </ol>
            </section>
          ))
        )}
      </Panel>
    </div>
  )
}
