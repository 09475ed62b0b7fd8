import { Suspense, useState } from 'react'
import { Outlet, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { leavesOf } from '#shared/directory/areaTree'
import type { Areas, BuildingView } from '#shared/directory/territory'
import type { RegisterList } from '../lists/besideList'
import { useCardPath } from '../lists/useCardPath'
import { BuildingFacts } from './BuildingFacts'
import { BuildingPanel } from './BuildingPanel'
import { AreaDialog } from './dialogs/AreaDialog'
import { AssignDialog } from './dialogs/AssignDialog'
import { BuildingDialog } from './dialogs/BuildingDialog'
import { CloseAreaDialog, CloseBuildingDialog } from './dialogs/CloseDialogs'
import { GridBoard } from './GridBoard'
import { GridFacts } from './GridFacts'
import { GroundHistory } from './GroundHistory'
import { isOf } from './gridsOf'
import '../form/Fields.css'
import './Ground.css'

type Doing = 'assign' | 'changeArea' | 'closeArea' | 'addBuilding' | 'changeBuilding' | 'closeBuilding'

interface Props {
  street: Areas
  onChanged: () => Promise<unknown>
}

/** The board of grids, the building in the middle, and beside it either the facts or the card of an enterprise. */
export function GroundView({ street, onChanged }: Props) {
  const { areas } = street
  const [search, setSearch] = useSearchParams()
  const { isOpen, openKey, pathOf, close } = useCardPath('/directory/buildings')
  const [doing, setDoing] = useState<Doing>()
  const [turn, setTurn] = useState(0)
  const chosen = search.get('building') ?? undefined
  const officerId = search.get('officer') ?? undefined
  const opened = useAsk('directory.building', { buildingId: chosen ?? '' }, { when: chosen !== undefined })
  const ofChosen = chosen !== undefined && opened.load.kind === 'ready' ? opened.load.value : undefined
  const gridId = search.get('grid') ?? ofChosen?.building.areaId ?? firstGrid(street, officerId) ?? firstGrid(street)
  const grid = areas.find(({ id }) => id === gridId)
  const list = useAsk('directory.buildings', { areaId: gridId ?? '' }, { when: gridId !== undefined })
  const rows = list.load.kind === 'ready' ? list.load.value.items : []
  const buildingId = chosen ?? rows[0]?.id
  const shown = useAsk('directory.building', { buildingId: buildingId ?? '' }, { when: buildingId !== undefined })
  const view = buildingId !== undefined && shown.load.kind === 'ready' ? shown.load.value : undefined

  const changed = async () => {
    await Promise.all([onChanged(), list.reload(), ...(buildingId ? [shown.reload()] : [])])
    setTurn((before) => before + 1)
  }
  const kept = officerId === undefined ? undefined : { officer: officerId }
  const addressOf = (part: Record<string, string>) =>
    `/directory/buildings?${new URLSearchParams({ ...kept, ...part })}`
  const openBuilding = (id: string) => setSearch({ ...kept, building: id })
  const pathTo = (enterpriseId: string) => pathOf(`enterprise/${enterpriseId}`)
  const end = () => setDoing(undefined)

  return (
    <div className={isOpen ? 'ground ground--carded' : 'ground'}>
      <GridBoard {...{ areas, gridId, officerId }} pathTo={(id) => addressOf({ grid: id })} />
      <BuildingPanel
        {...{ rows, buildingId, openId: openKey, pathTo }}
        load={buildingId === undefined ? list.load : shown.load}
        onRetry={buildingId === undefined ? list.reload : shown.reload}
        view={view}
        pathToBuilding={(id) => addressOf({ ...(gridId && { grid: gridId }), building: id })}
        onFound={openBuilding}
        onAdd={() => setDoing('addBuilding')}
      />
      {isOpen ? (
        <Suspense>
          <Outlet context={{ pathOf, onChanged: changed, onClose: close } satisfies RegisterList} />
        </Suspense>
      ) : (
        <div className="ground__facts">
          {grid && (
            <GridFacts
              grid={grid}
              parentName={areas.find(({ id }) => id === grid.parentId)?.name}
              onAssign={() => setDoing('assign')}
              onChange={() => setDoing('changeArea')}
              onCloseGrid={() => setDoing('closeArea')}
            />
          )}
          {view && (
            <BuildingFacts
              view={view}
              pathTo={pathTo}
              onChange={() => setDoing('changeBuilding')}
              onCloseBuilding={() => setDoing('closeBuilding')}
            />
          )}
          <GroundHistory things={[view?.building, grid].filter((one) => one !== undefined)} turn={turn} />
        </div>
      )}
      {grid && doing === 'assign' && <AssignDialog {...{ grid, areas }} onDone={changed} onClose={end} />}
      {grid && doing === 'changeArea' && <AreaDialog street={street} area={grid} onDone={changed} onClose={end} />}
      {grid && doing === 'closeArea' && (
        <CloseAreaDialog
          area={grid}
          onDone={async () => {
            setSearch({})
            await changed()
          }}
          onClose={end}
        />
      )}
      {doing === 'addBuilding' && (
        <BuildingDialog
          gridId={gridId}
          onDone={async (id) => {
            openBuilding(id)
            await changed()
          }}
          onClose={end}
        />
      )}
      {view && doing === 'changeBuilding' && <BuildingDialog building={view.building} onDone={changed} onClose={end} />}
      {view && doing === 'closeBuilding' && (
        <CloseBuildingDialog
          building={view.building}
          enterprises={tenantsOf(view)}
          onDone={async (into) => {
            setSearch(into ? { building: into } : {})
            await changed()
          }}
          onClose={end}
        />
      )}
    </div>
  )
}

/** The grid with which the page begins, among those of an officer: the one with buildings in which most enterprises have no union. */
function firstGrid({ areas }: Areas, officerId?: string): string | undefined {
  const grids = leavesOf(areas).filter(isOf(officerId))
  const built = grids.filter(({ buildings }) => buildings > 0)
  const [first] = built.toSorted((one, other) => other.withoutUnion - one.withoutUnion)
  return (first ?? grids[0])?.id
}

function tenantsOf({ floors }: BuildingView): number {
  return floors.reduce((sum, { enterprises }) => sum + enterprises.length, 0)
}
