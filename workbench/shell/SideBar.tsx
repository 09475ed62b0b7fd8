import { Link, useLocation } from 'react-router-dom'
import type { SideNumbers } from '../feature'
import { Icon } from '../ui/Icon'
import { useDeskMe } from '../useDeskMe'
import { Brand } from './Brand'
import { linesFor, type SideLine } from './navigation'
import { FindButton } from './palette/FindButton'
import { SaidButton } from './SaidButton'
import { shellTexts } from './texts'
import { useToday } from './useToday'
import { WhoIAm } from './WhoIAm'
import './SideBar.css'

export function SideBar() {
  const me = useDeskMe()
  const numbers = useToday()
  const groups = linesFor(me)
  const here = lineAt(useLocation().pathname, groups.flat())
  return (
    <aside className="side">
      <Brand />
      <FindButton />
      <nav aria-label={shellTexts.nav}>
        {groups.map((group) => (
          <ul key={group[0]?.to}>
            {group.map((line) => (
              <li key={line.to}>
                <SideLink line={line} numbers={numbers} isHere={line.to === here?.to} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <SaidButton />
      <WhoIAm me={me} />
    </aside>
  )
}

/** The line to which an address belongs: one room may lie within another. */
function lineAt(pathname: string, lines: SideLine[]): SideLine | undefined {
  const around = lines.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
  return around.toSorted((one, other) => other.to.length - one.to.length)[0]
}

interface LinkProps {
  line: SideLine
  numbers: SideNumbers | undefined
  isHere: boolean
}

function SideLink({ line, numbers, isHere }: LinkProps) {
  const { to, label, icon, count, waits } = line
  const number = numbers && count?.(numbers)
  return (
    <Link
      to={to}
      className={isHere ? 'side__link active' : 'side__link'}
      aria-current={isHere ? 'page' : undefined}
      title={label}
    >
      <Icon name={icon} />
      <span className="side__label">{label}</span>
      {number ? <em className={waits ? 'side__waits' : ''}>{number.toLocaleString()}</em> : null}
    </Link>
  )
}
