import { NavLink } from 'react-router-dom'
import type { Me } from '#shared/me/me'
import { PartOf } from './PartOf'
import { shellTexts } from './texts'

/** The person at the desk, and in whose name they work. */
export function WhoIAm({ me }: { me: Me }) {
  return (
    <NavLink className="who" to="/me" title={shellTexts.mine}>
      <span className="who__face" aria-hidden="true">
        {me.name.slice(0, 1)}
      </span>
      <div className="who__words">
        <b title={me.name}>{me.name}</b>
        <span>
          <PartOf me={me} />
        </span>
      </div>
    </NavLink>
  )
}
