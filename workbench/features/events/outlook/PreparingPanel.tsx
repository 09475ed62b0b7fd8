import { Link } from 'react-router-dom'
import type { EventOutlook } from '#shared/events/outlook/view'
import type { EventBoard } from '#shared/events/view'
import { Icon } from '../../../ui/Icon'
import { Panel } from '../../../ui/Panel'
import { outlookTexts as texts } from './outlookTexts'
import { type PreparingGroup, type PreparingItem, preparingOf } from './preparing'

/** 办活动清单: it ticks itself. */
export function PreparingPanel({ board, seen }: { board: EventBoard; seen: EventOutlook }) {
  const groups = Object.entries(preparingOf(board, seen, Date.now())) as [PreparingGroup, PreparingItem[]][]
  const all = groups.flatMap(([, items]) => items)
  const doneOf = (items: PreparingItem[]) => items.filter(({ isDone }) => isDone).length
  return (
    <Panel
      title={
        <>
          {texts.checklist} <span className="quiet outlook__count">{texts.of(doneOf(all), all.length)}</span>
        </>
      }
      aside={texts.ticks}
    >
      {groups.map(([group, items]) => (
        <section key={group} className="preparing">
          <h3>
            {texts.group[group]} <span className="quiet">{texts.of(doneOf(items), items.length)}</span>
          </h3>
          <ol>
            {items.map((item) => (
              <Item key={item.step} item={item} eventId={board.event.id} />
            ))}
          </ol>
        </section>
      ))}
    </Panel>
  )
}

function Item({ item: { step, isDone, part, note, at, toWrite }, eventId }: { item: PreparingItem; eventId: string }) {
  return (
    <li className={isDone ? 'preparing__item preparing__item--done' : 'preparing__item'}>
      <span className="preparing__sign">{isDone && <Icon name="check" size={12} />}</span>
      <span>{texts.item[step]}</span>
      <span className="preparing__aside">
        {part && texts.of(...part)}
        {note}
        {at !== undefined && texts.at(at, Date.now())}
        {toWrite && (
          <Link className="link" to={`/events/${eventId}/write`}>
            {texts.go}
          </Link>
        )}
      </span>
    </li>
  )
}
