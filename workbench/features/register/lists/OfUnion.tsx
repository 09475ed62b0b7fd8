import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { registerTexts as texts } from '../texts'

/** The line that names the union of the listed enterprises, with the way back to all. */
export function OfUnion({ unionId }: { unionId: string }) {
  const { load } = useAsk('directory.union', { unionId })
  return (
    <span className="quiet">
      {texts.onlyOf(load.kind === 'ready' ? load.value.name : texts.unnamed)}
      {' · '}
      <Link className="link" to="/directory?list=enterprises">
        {texts.showAll}
      </Link>
    </span>
  )
}
