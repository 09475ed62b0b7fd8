import type { StandingsView } from '#shared/competitions/play/view'
import { tiebreakName } from '#shared/competitions/standings/tiebreak'
import { paperTexts as texts } from '../texts'
import { PaperHead } from './PaperHead'

/** Tie-breaks that fit beside the names. */
const COLUMNS = 4

/** 名次表, with the values by which those of equal points were told apart. */
export function PlacesSheet({ standings }: { standings: StandingsView }) {
  const { competition, rows, order, unfinished, drawSeed } = standings
  const shown = order.slice(0, COLUMNS)
  return (
    <section className="paper">
      <PaperHead title={competition.name} what={texts.places(competition.round)} />
      {unfinished > 0 && <p>{texts.unfinished(unfinished)}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.no}</th>
            <th scope="col">{texts.name}</th>
            <th scope="col" className="paper__more">
              {texts.unit}
            </th>
            <th scope="col">{texts.points}</th>
            {shown.map((tiebreak) => (
              <th key={tiebreak} scope="col" className="paper__more">
                {tiebreakName[tiebreak]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ no, place, name, unit, points, values }) => (
            <tr key={no}>
              <td className="paper__number">{place}</td>
              <td className="paper__points">{no}</td>
              <td className="paper__name">{name}</td>
              <td className="paper__more">{unit}</td>
              <td className="paper__points">{points}</td>
              {shown.map((tiebreak, index) => (
                <td key={tiebreak} className="paper__points paper__more">
                  {[values[index] ?? 0].flat().join(' ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {texts.rule}
        {texts.seed(drawSeed)}
      </p>
    </section>
  )
}
