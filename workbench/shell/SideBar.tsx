import { NavLink } from 'react-router-dom'
import { Icon } from '../ui/Icon'
import { useDeskMe } from '../useDeskMe'
import { mayAsk } from '../whoMay'
import { Brand } from './Brand'
import { type Entry, navigation, type SideNumbers } from './navigation'
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
        {navigation.map((group) => (
          <ul key={group[0]?.to}>
            {group
              .filter(({ may }) => mayAsk(me, may))
              .map((entry) => (
                <li key={entry.to}>
                  <SideLink entry={entry} numbers={numbers} />
                </li>
              ))}
          </ul>
        ))}
      </nav>
      <WhoIAm me={me} />
    </aside>
  )
}

function SideLink({ entry, numbers }: { entry: Entry; numbers: SideNumbers | undefined }) {
  const { to, label, icon, count, waits } = entry
  const number = numbers && count?.(numbers)
  return (
    <NavLink to={to} end={to === '/'} className="side__link" title={label}>
      <Icon name={icon} />
      <span className="side__label">{label}</span>
      {number ? <em className={waits ? 'side__waits' : ''}>{number}</em> : null}
    </NavLink>
  )
}
