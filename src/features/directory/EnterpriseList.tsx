import { usePages } from '#client/asking/usePages'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { Loaded } from '#ui/states/Loaded'
import { NothingFound } from './NothingFound'
import { directoryTexts } from './texts'

interface Props {
  text?: string
  unionId?: string
}

/** The enterprises whose name matches `text`, or those of one union. */
export function EnterpriseList({ text, unionId }: Props) {
  const asked = { ...(text && { text }), ...(unionId && { unionId }) }
  const { load, reload, refresh, loadMore, end } = usePages('directory.enterprises', asked)
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0}
      empty={<NothingFound text={whyEmpty(asked)} />}
    >
      {({ items }) => (
        <>
          <Card className="rows">
            {items.map((enterprise) => (
              <Cell
                key={enterprise.id}
                title={enterprise.name}
                note={unionId ? enterprise.industry : enterprise.unionName}
                {...(!unionId && { onPress: () => open('union', { id: enterprise.unionId }) })}
              />
            ))}
          </Card>
          <MoreRow {...end} />
        </>
      )}
    </Loaded>
  )
}

function whyEmpty({ text, unionId }: Props): string {
  if (unionId) return directoryTexts.noneInside
  return text ? directoryTexts.noneText : directoryTexts.noneYet
}
