import Button from 'antd/es/button'
import type { Load } from '#client/asking/load'
import type { BuildingRow, BuildingView } from '#shared/directory/territory'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { BuildingDrawing } from './BuildingDrawing'
import { BuildingTabs } from './BuildingTabs'
import { groundTexts as texts } from './groundTexts'

interface Props {
  rows: readonly BuildingRow[]
  buildingId: string | undefined
  load: Load<unknown>
  view: BuildingView | undefined
  openId: string | undefined
  onRetry: () => void
  pathTo: (enterpriseId: string) => string
  pathToBuilding: (buildingId: string) => string
  onFound: (buildingId: string) => void
  onAdd: () => void
}

/** The buildings of the grid, and the one that is open. */
export function BuildingPanel(props: Props) {
  const { rows, buildingId, load, view, openId, onRetry, pathTo, pathToBuilding, onFound, onAdd } = props
  return (
    <Panel
      flush
      title={texts.buildings}
      aside={
        <Button size="small" onClick={onAdd}>
          {texts.addBuilding}
        </Button>
      }
    >
      <BuildingTabs rows={rows} buildingId={buildingId} pathTo={pathToBuilding} onFound={onFound} />
      <Loaded load={load} onRetry={onRetry} rows={8}>
        {() =>
          view ? (
            <BuildingDrawing view={view} openId={openId} pathTo={pathTo} />
          ) : (
            <EmptyState motif="empty-search" title={texts.noBuildings} text={texts.noBuildingsText}>
              <Button type="primary" onClick={onAdd}>
                {texts.addBuilding}
              </Button>
            </EmptyState>
          )
        }
      </Loaded>
    </Panel>
  )
}
