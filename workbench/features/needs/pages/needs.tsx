import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { needTagName } from '#shared/needs/need'
import type { NeedsCount } from '#shared/needs/view'
import { Chips } from '../../../ui/fields/Chips'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { NeedsTables } from '../NeedsTables'
import { needsTexts as texts } from '../needsTexts'
import { VisitCode } from '../VisitCode'

/** 职工需要: how many need what, season by season, by union and by building. */
export default function NeedsPage() {
  useTitle(texts.title)
  const [season, setSeason] = useState<string>()
  const { load, reload } = useAsk('needs.count', season ? { season } : {})
  return (
    <>
      <PageHead title={texts.title} />
      <Loaded load={load} onRetry={reload} rows={8}>
        {(count) => (
          <>
            <Toolbar>
              <Chips
                label={texts.seasons}
                value={count.season.key}
                options={count.seasons.map(({ key, name }) => ({ key, label: name }))}
                onChoose={setSeason}
              />
            </Toolbar>
            {count.people === undefined ? (
              <EmptyState motif="empty-person" title={texts.fewTitle} text={texts.fewText} />
            ) : (
              <Counted count={count} people={count.people} />
            )}
          </>
        )}
      </Loaded>
      <VisitCode />
    </>
  )
}

function Counted({ count, people }: { count: NeedsCount; people: number }) {
  const [top] = count.tags
  return (
    <>
      <ul className="numbers">
        <li>
          <NumberCard label={texts.people} number={people} unit={texts.peopleUnit} line={texts.peopleLine} />
        </li>
        {top && (
          <li>
            <NumberCard label={texts.top} number={top.people} unit={texts.peopleUnit} line={needTagName[top.tag]} />
          </li>
        )}
      </ul>
      <NeedsTables count={count} people={people} />
    </>
  )
}
