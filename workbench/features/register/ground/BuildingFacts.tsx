import Button from 'antd/es/button'
import { Link } from 'react-router-dom'
import type { BuildingView } from '#shared/directory/territory'
import { Facts } from '../../../ui/lists/Facts'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { uiTexts } from '../../../ui/texts'
import { groundTexts as texts } from './groundTexts'

interface Props {
  view: BuildingView
  pathTo: (enterpriseId: string) => string
  onChange: () => void
  onCloseBuilding: () => void
}

/** What is known of the building, and who in it has no union yet. */
export function BuildingFacts({ view, pathTo, onChange, onCloseBuilding }: Props) {
  const { building, areaNames, floors, counts, intoName } = view
  const { name, address, place, closedAt } = building
  const firms = floors.flatMap(({ enterprises }) => enterprises)
  const without = firms.filter(({ state, isOutside }) => state === 'none' && !isOutside)
  return (
    <>
      <Panel title={name}>
        {closedAt && <Notice tone="warn">{intoName ? texts.into(intoName) : texts.closedNote}</Notice>}
        <Facts
          facts={[
            [texts.area, areaNames.join(' · ')],
            [texts.address, address],
            [texts.height, texts.heightText(building.floors, building.below)],
            [texts.place, place ? `${place.lat}, ${place.lng}` : texts.noPlace],
          ]}
        />
        {!closedAt && (
          <div className="ground__deeds">
            <Button aria-label={uiTexts.about(texts.change, name)} onClick={onChange}>
              {texts.change}
            </Button>
            <Button onClick={onCloseBuilding}>{texts.closeBuilding}</Button>
          </div>
        )}
      </Panel>
      <Panel title={texts.withoutUnion} aside={texts.firms(counts.none)} flush>
        {without.length === 0 ? (
          <p className="ground__none">{firms.length === 0 ? texts.noFirms : texts.noneWithout}</p>
        ) : (
          <ul className="ground__without">
            {without.map(({ id, name: firm, floor }) => (
              <li key={id}>
                <Link to={pathTo(id)}>
                  {firm} <span className="faint">{floor}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}
