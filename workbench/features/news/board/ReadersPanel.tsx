import { useAsk } from '#client/asking/useAsk'
import { WAYS, wayName } from '#shared/news/readers'
import { Meter } from '../../../ui/lists/Meter'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { flowTexts as texts } from '../flowTexts'
import './ReadersPanel.css'

/** 阅读情况: counts by union and by way; a list of persons exists nowhere. */
export function ReadersPanel({ articleId }: { articleId: string }) {
  const { load, reload } = useAsk('news.readers', { articleId })
  const total = load.kind === 'ready' ? load.value.total : 0

  return (
    <Panel title={texts.readers} aside={total > 0 && texts.readersTotal(total.toLocaleString())}>
      <Loaded
        load={load}
        onRetry={reload}
        rows={3}
        isEmpty={(readers) => readers.total === 0}
        empty={<p className="faint">{texts.readersNone}</p>}
      >
        {({ byUnion, others, via }) => (
          <ul className="readers">
            {WAYS.filter((way) => via[way]).map((way) => (
              <Row key={way} label={wayName[way]} count={via[way] ?? 0} total={total} />
            ))}
            {byUnion.map(({ union, count }) => (
              <Row key={union} label={union} count={count} total={total} />
            ))}
            {others > 0 && <Row label={texts.readersOthers} count={others} total={total} />}
          </ul>
        )}
      </Loaded>
      <p className="faint">{texts.readersRule}</p>
    </Panel>
  )
}

function Row({ label, count, total }: { label: string; count: number; total: number }) {
  return (
    <li>
      <span>{label}</span>
      <Meter part={count} whole={total} width="100%" />
      <b>{count.toLocaleString()}</b>
    </li>
  )
}
