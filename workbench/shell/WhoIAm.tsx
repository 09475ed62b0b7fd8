import type { Me } from '#shared/identity/person'
import { partOf } from './partOf'

/** Who sits here, and in whose name. */
export function WhoIAm({ me }: { me: Me }) {
  const part = partOf(me)
  return (
    <div className="who">
      <span className="who__face" aria-hidden="true">
        {me.name.slice(0, 1)}
      </span>
      <div className="who__words">
        <b title={me.name}>{me.name}</b>
        <span title={part}>{part}</span>
      </div>
    </div>
  )
}
