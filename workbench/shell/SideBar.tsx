import { NavLink } from 'react-router-dom'
import type { SideNumbers } from '../feature'
import { Icon } from '../ui/Icon'
import { useDeskMe } from '../useDeskMe'
import { Brand } from './Brand'
import { linesFor, type SideLine } from './navigation'
import { shellTexts } from './texts'
import { useToday } from './useToday'
import { WhoIAm } from './WhoIAm'
import './SideBar.css'

export function SideBar() {
  const me = useDeskMe()
  const numbers = useToday()
  return (
    <aside className="side">
      <Brand />
      <nav aria-label={shellTexts.nav}>
        {linesFor(me).map((group) => (
          <ul key={group[0]?.to}>
            {group.map((line) => (
              <li key={line.to}>
                <SideLink line={line} numbers={numbers} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <WhoIAm me={me} />
    </aside>
  )
}

function SideLink({ line, numbers }: { line: SideLine; numbers: SideNumbers | undefined }) {
  const { to, label, icon, count, waits } = line
  const number = numbers && count?.(numbers)
  return (
    <NavLink to={to} end={to === '/'} className="side__link" title={label}>
      <Icon name={icon} />
      <span className="side__label">{label}</span>
      {number ? <em className={waits ? 'side__waits' : ''}>{number.toLocaleString()}</em> : null}
    </NavLink>
  )
}
