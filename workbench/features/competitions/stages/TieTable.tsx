import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import type { GroupTieSeen } from '#shared/competitions/stages/view'
import type { Ratio } from '#shared/competitions/tableTennis/ratio'
import { isSum } from '#shared/competitions/tableTennis/resolveGroup'
import { CardPart } from '../../../ui/SideCard'
import { stepNames, stageTexts as texts } from './stageTexts'

interface Props {
  tie: GroupTieSeen
  points: number
  names: NamesByNo
}

/** 同分怎么排: what was compared among those who are equal, down to the line that decides. */
export function TieTable({ tie: { nos, steps, parts, byLot }, points, names }: Props) {
  const order = parts.map((part) => part.map((no) => names(no)?.name).join('＝')).join('，')
  // Over boards all matches count, elsewhere those between the equal alone.
  const byBoards = steps.some(({ by }) => by === 'boardPoints')
  return (
    <CardPart title={texts.tieTitle(points)}>
      <p className="quiet">{byBoards ? texts.tieBoards : texts.tieNote}</p>
      <table className="tie-table">
        <thead>
          <tr>
            <th scope="col">{texts.tieStep}</th>
            {nos.map((no) => (
              <th key={no} scope="col">
                {names(no)?.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ by, values }, at) => (
            <tr key={by} className={at === steps.length - 1 && !byLot ? 'tie-table__decides' : undefined}>
              <th scope="row">
                {at + 1} {byBoards && by === 'matchPoints' ? texts.columns.points : stepNames[by]}
              </th>
              {values.map((value, column) => (
                <td key={nos[column]}>{isSum(by) ? value.won : ratioWords(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{byLot ? texts.tieLot : texts.tieNow(order)}</p>
    </CardPart>
  )
}

function ratioWords({ won, lost }: Ratio): string {
  return lost === 0 ? `${won} : 0` : `${won} : ${lost}（${(won / lost).toFixed(2)}）`
}
