import { Link } from 'react-router-dom'
import { leavesOf } from '#shared/directory/areaTree'
import type { AreaRow } from '#shared/directory/territory'
import { Panel } from '../../../ui/Panel'
import { gridsOf, isOf, NOBODY, standingOfGrid } from './gridsOf'
import { groundTexts as texts } from './groundTexts'
import './GridBoard.css'

interface Props {
  areas: readonly AreaRow[]
  gridId: string | undefined
  /** Whose grids are shown; all without. */
  officerId: string | undefined
  pathTo: (gridId: string) => string
}

/** All grids by their communities; the number in each is that of enterprises without a union. */
export function GridBoard({ areas, gridId, officerId, pathTo }: Props) {
  const all = leavesOf(areas)
  const grids = all.filter(isOf(officerId))
  const groups = gridsOf(areas)
    .map(({ community, grids: inside }) => ({ community, grids: inside.filter(isOf(officerId)) }))
    .filter(({ grids: inside }) => officerId === undefined || inside.length > 0)
  const count = (standing: ReturnType<typeof standingOfGrid>) =>
    grids.filter((grid) => standingOfGrid(grid) === standing).length
  return (
    <Panel flush className="board" title={texts.board(grids.length)} aside={texts.boardNote}>
      {officerId !== undefined && (
        <p className="board__only">
          {textOfNarrowed(officerId, grids[0])}
          <Link className="link" to="/directory/buildings">
            {texts.allGrids(all.length)}
          </Link>
        </p>
      )}
      <div className="board__groups">
        {groups.map(({ community, grids: inside }) => (
          <section key={community?.id ?? 'unplaced'} className="board__group">
            <h3>
              {community?.name ?? texts.unplaced}{' '}
              <span className="faint board__count">{texts.grids(inside.length)}</span>
            </h3>
            <ul>
              {inside.map((grid) => (
                <li key={grid.id}>
                  <Link
                    className={`grid-chip grid-chip--${standingOfGrid(grid)}`}
                    to={pathTo(grid.id)}
                    aria-current={grid.id === gridId ? 'true' : undefined}
                    aria-label={texts.chip(grid.name, grid.withoutUnion, grid.officer)}
                    title={texts.chip(grid.name, grid.withoutUnion, grid.officer)}
                  >
                    {grid.withoutUnion > 0 && grid.withoutUnion}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="board__legend">
        <span>
          <i className="grid-chip grid-chip--covered" />
          {texts.covered(count('covered'))}
        </span>
        <span>
          <i className="grid-chip grid-chip--lacking" />
          {texts.lacking(count('lacking'))}
        </span>
        <span>
          <i className="grid-chip grid-chip--unserved" />
          {texts.unserved(count('unserved'))}
        </span>
      </p>
    </Panel>
  )
}

function textOfNarrowed(officerId: string, first: AreaRow | undefined): string {
  if (officerId === NOBODY) return first ? texts.onlyUnserved : texts.noneUnserved
  return first ? texts.onlyOf(first.officer ?? '') : texts.noneOf
}
