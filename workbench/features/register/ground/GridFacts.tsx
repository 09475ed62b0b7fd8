import Button from 'antd/es/button'
import { Link } from 'react-router-dom'
import type { AreaRow } from '#shared/directory/territory'
import { Facts } from '../../../ui/lists/Facts'
import { Panel } from '../../../ui/Panel'
import { uiTexts } from '../../../ui/texts'
import { groundTexts as texts } from './groundTexts'

interface Props {
  grid: AreaRow
  parentName: string | undefined
  onAssign: () => void
  onChange: () => void
  onCloseGrid: () => void
}

/** The grid: who looks after it, and the way to change that. */
export function GridFacts({ grid, parentName, onAssign, onChange, onCloseGrid }: Props) {
  const { id, name, officer, phone, hours, enterprises, withoutUnion } = grid
  return (
    <Panel title={name} aside={parentName}>
      <Facts
        facts={[
          [texts.officer, officer || <span className="ground__gap">{texts.noOfficer}</span>],
          [texts.phone, phone],
          [texts.hours, hours],
          [
            texts.firmsIn,
            <Link key="firms" className="link" to={`/directory?list=enterprises&area=${id}`}>
              {texts.firmsText(enterprises, withoutUnion)}
            </Link>,
          ],
        ]}
      />
      <div className="ground__deeds">
        <Button type={officer ? 'default' : 'primary'} onClick={onAssign}>
          {texts.assign}
        </Button>
        <Button aria-label={uiTexts.about(texts.change, name)} onClick={onChange}>
          {texts.change}
        </Button>
        <Button onClick={onCloseGrid}>{texts.close}</Button>
      </div>
    </Panel>
  )
}
