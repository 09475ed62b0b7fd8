import { useEffect } from 'react'
import { Link } from 'react-router-dom'
import { useLive } from '#client/liveValue'
import { UNION_KINDS, unionKindName } from '#shared/directory/directory'
import { holdings } from '../../today'
import { Meter } from '../../ui/lists/Meter'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { todayTexts } from './texts'
import './Progress.css'

/** 工会家底: the numbers of the three kinds of union, which add up to the whole. */
export function Structure() {
  const load = useLive(holdings.load)

  useEffect(() => {
    holdings.freshen()
  }, [])

  return (
    <Panel title={todayTexts.structure} aside={<Link to="/directory">{todayTexts.seeList}</Link>} flush>
      <Loaded load={load} onRetry={holdings.refresh} rows={3}>
        {({ unions }) => (
          <ul className="progress">
            {UNION_KINDS.map((kind) => (
              <li key={kind}>
                <Link to={`/directory?kind=${kind}`}>
                  <span>{unionKindName[kind]}</span>
                  <em>{todayTexts.unionCount(unions[kind])}</em>
                  <Meter part={unions[kind]} whole={sum(Object.values(unions))} width="100%" />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
