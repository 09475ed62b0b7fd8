import Button from 'antd/es/button'
import type { RegisterCheck } from '#shared/register/sheets/registerImport'
import { useMakeMissing } from '../../../sheets/useMakeMissing'
import { type Column, Table } from '../../../ui/lists/Table'
import { Notice } from '../../../ui/states/Notice'
import { sheetsTexts as texts } from './sheetsTexts'

interface Props {
  grids: RegisterCheck['unknownGrids']
  buildings: RegisterCheck['unknownBuildings']
  onMade: () => void
}

interface Missing {
  name: string
  rows: number
  about: string
}

/** Grids and buildings that the sheet names and the register does not have: made in one step. */
export function UnknownGround({ grids, buildings, onMade }: Props) {
  const { busy, make } = useMakeMissing(onMade)
  const placed = buildings.filter(({ grid }) => grid !== '')
  const title = texts.unknownGround(grids.length, buildings.length)
  const makeAll = () =>
    make(Math.max(grids.length, placed.length), (from, until) => ({
      grids: grids.slice(from, until).map(({ name }) => ({ name })),
      buildings: placed.slice(from, until).map(({ name, grid, floors, below }) => ({ name, grid, floors, below })),
    }))
  const rows: Missing[] = [
    ...grids.map((grid) => ({ ...grid, about: texts.newGrid })),
    ...buildings.map(({ name, rows: count, grid, floors }) => ({
      ...{ name, rows: count },
      about: grid ? texts.newBuilding(grid, floors) : texts.buildingNowhere,
    })),
  ]
  const columns: Column<Missing>[] = [
    { key: 'name', head: texts.ground, kind: 'name', cell: ({ name }) => <b>{name}</b> },
    { key: 'rows', head: texts.rows, width: 70, cell: ({ rows: count }) => count },
    { key: 'about', head: texts.groundHow, width: 320, cell: ({ about }) => about },
  ]
  const count = grids.length + placed.length
  return (
    <section className="sheet-part">
      <div className="sheet-part__head">
        <h3>{title}</h3>
        <Button loading={busy} disabled={count === 0} onClick={makeAll}>
          {texts.makeGround(count)}
        </Button>
      </div>
      <Notice tone="warn">{texts.unknownGroundHow}</Notice>
      <Table label={title} columns={columns} rows={rows} keyOf={({ name, about }) => `${name} ${about}`} />
    </section>
  )
}
