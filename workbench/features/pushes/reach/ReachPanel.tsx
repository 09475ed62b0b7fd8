import { effectText, type Reach } from '#shared/pushes/reach'
import { routeName, whyText } from '#shared/pushes/route'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { reachTexts as texts } from '../reachTexts'
import { reasonsOf, waysOf } from './reachWords'
import './Reach.css'

/** 怎么到达: one bar in which each person is counted once, with the reasons for no better way. */
export function ReachPanel({
  reach,
  isOld = false,
  note,
  onList,
}: {
  reach: Reach
  isOld?: boolean
  note?: string | undefined
  /** Opens the list of people behind the numbers. */
  onList?: () => void
}) {
  const { total, whys, had } = reach
  const ways = waysOf(reach)
  const reasons = reasonsOf(whys)

  return (
    <Panel title={texts.title} aside={isOld ? texts.counting : texts.total(total.toLocaleString())}>
      <div className={isOld ? 'reach reach--old' : 'reach'}>
        <div className="reach__bar" aria-hidden="true">
          {ways.map(({ route, count, hasRoom }) => (
            <i key={route} className={`reach__${route}`} style={{ flexGrow: count }}>
              {hasRoom && count.toLocaleString()}
            </i>
          ))}
        </div>
        <p className="reach__effect">{effectText(reach)}</p>
        <ul className="reach__ways">
          {ways.map(({ route, count, share }) => (
            <li key={route}>
              <i className={`reach__${route}`} aria-hidden="true" />
              <span>
                {routeName[route]} <span className="quiet">{texts.ways[route]}</span>
              </span>
              <b>{count.toLocaleString()}</b>
              <span className="quiet">{share}</span>
            </li>
          ))}
        </ul>
        {onList && total > 0 && (
          <button type="button" className="link reach__list" disabled={isOld} onClick={onList}>
            {texts.listOpen}
          </button>
        )}
        {reasons.length > 0 && (
          <>
            <h3>{texts.why}</h3>
            <ul className="reach__whys">
              {reasons.map(([why, count]) => (
                <li key={why}>
                  <span>{whyText[why]}</span>
                  <b>{count.toLocaleString()}</b>
                </li>
              ))}
            </ul>
          </>
        )}
        {had > 0 && <p className="quiet">{texts.had(had.toLocaleString())}</p>}
        {note && <Notice>{note}</Notice>}
      </div>
    </Panel>
  )
}
