import { useAsk } from '#client/asking/useAsk'
import { dayText } from '#shared/beijingTime'
import { WorkRow } from '../../ui/lists/WorkRow'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { todayTexts as texts } from './texts'

/** 主席空缺的工会, the longest first: what an officer has to see to when a chair has left. */
export function VacantChairs() {
  const { load, reload } = useAsk('staff.vacancies', {})
  const now = Date.now()
  return (
    <Panel title={texts.vacant} flush>
      <Loaded load={load} onRetry={reload} rows={1}>
        {(unions) => (
          <ul>
            {unions.map(({ unionId, unionName, vacantSince }) => (
              <WorkRow
                key={unionId}
                to={`/directory/union/${unionId}`}
                title={unionName}
                sub={texts.vacantNext}
                end={texts.vacantSince(dayText(vacantSince, now))}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}
