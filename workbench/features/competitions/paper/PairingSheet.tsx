import type { BoardRound } from '#shared/competitions/play/view'
import { paperTexts as texts } from '../texts'
import { PaperHead } from './PaperHead'

/** 对阵表, for the wall: the table, both sides with their points, and boxes for whoever writes by hand. */
export function PairingSheet({ title, round }: { title: string; round: BoardRound }) {
  const byes = round.lone.filter(({ result }) => result === 'bye').map(({ name }) => name)
  return (
    <section className="paper">
      <PaperHead title={title} what={texts.pairings(round.no)} />
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.table}</th>
            <th scope="col">{texts.red}</th>
            <th scope="col" className="paper__more">
              {texts.unit}
            </th>
            <th scope="col">{texts.points}</th>
            {texts.boxes.map((box) => (
              <th key={box} scope="col" className="paper__box paper__more">
                {box}
              </th>
            ))}
            <th scope="col">{texts.points}</th>
            <th scope="col">{texts.black}</th>
            <th scope="col" className="paper__more">
              {texts.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {round.tables.map(({ table, first, second, points }) => (
            <tr key={table}>
              <td className="paper__number">{table}</td>
              <td className="paper__name">{first.name}</td>
              <td className="paper__more">{first.unit}</td>
              <td className="paper__points">{points.first}</td>
              {texts.boxes.map((box) => (
                <td key={box} className="paper__box paper__more">
                  <i />
                </td>
              ))}
              <td className="paper__points">{points.second}</td>
              <td className="paper__name">{second.name}</td>
              <td className="paper__more">{second.unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {byes.length > 0 && texts.byes(byes)}
        {texts.rule}
      </p>
    </section>
  )
}
