import { usePages } from '#client/asking/usePages'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import type { Point } from '#shared/directory/territory'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { buildingTexts as texts } from './buildingTexts'

interface Props {
  text: string
  areaId: string
  near: Point | undefined
}

/** Buildings by name, or from the nearest on. */
export function BuildingList({ text, areaId, near }: Props) {
  const asked = { ...(text && { text }), ...(areaId && { areaId }), ...(near && { near }) }
  const { load, reload, refresh, loadMore, end } = usePages('directory.buildings', asked)
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState motif="empty-search" title={texts.noneTitle} text={whyEmpty({ text, areaId, near })} />}
    >
      {({ items }) => (
        <>
          <Card className="rows">
            {items.map((building) => (
              <Cell
                key={building.id}
                icon="building"
                title={building.name}
                note={texts.row(building)}
                end={building.metres !== undefined && texts.metres(building.metres)}
                onPress={() => open('building', { id: building.id })}
              />
            ))}
          </Card>
          <MoreRow {...end} />
        </>
      )}
    </Loaded>
  )
}

function whyEmpty({ text, areaId, near }: Props): string {
  if (near) return texts.noneNear
  return text || areaId ? texts.noneText : texts.noneYet
}
