import { clockText } from '#shared/beijingTime'
import { bracketName, scoreWords } from '#shared/competitions/stages/stageNames'
import type { BracketMatchSeen, BracketSeen, StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { Panel } from '../../../ui/Panel'
import type { NamesByNo } from '../stages/namesOf'
import { stageTexts as texts } from '../stages/stageTexts'
import { BracketColumns } from './BracketColumns'

interface Props {
  view: StagesView
  bracket: BracketSeen
  names: NamesByNo
  onMatch: (id: string) => void
}

/** 对阵表 with the times and tables of what is to come, then matches for places, then the order so far. */
export function BracketPanel({ view, bracket, names, onMatch }: Props) {
  const byBracket = new Map(view.matches.map((match) => [match.bracket, match]))
  const forPlaces = bracket.matches.filter(({ places, state }) => places[0] > 1 && state !== 'bye')
  return (
    <Panel title={texts.bracket}>
      <BracketColumns
        bracket={bracket}
        names={names}
        scores={(match) => byBracket.get(match.bracket)}
        aside={(match) => asideOf(byBracket.get(match.bracket))}
        onMatch={(match) => {
          const found = byBracket.get(match.bracket)
          if (found) onMatch(found.id)
        }}
      />
      {forPlaces.length > 0 && (
        <ul className="stage-matches">
          {forPlaces.map((match) => (
            <li key={match.bracket}>
              <PlaceMatch match={match} seen={byBracket.get(match.bracket)} {...{ names, onMatch }} />
            </li>
          ))}
        </ul>
      )}
      {bracket.places.length > 0 && (
        <p>
          {bracket.places.map(({ place, nos }) => (
            <span key={place} className="stage-place">
              {texts.place(place)} <b>{nos.map((no) => names(no)?.name).join('、')}</b>
            </span>
          ))}
        </p>
      )}
    </Panel>
  )
}

interface PlaceMatchProps {
  match: BracketMatchSeen
  seen: StageMatchSeen | undefined
  names: NamesByNo
  onMatch: (id: string) => void
}

function PlaceMatch({ match, seen, names, onMatch }: PlaceMatchProps) {
  return (
    <>
      <span className="quiet">{bracketName(match.places)}</span>{' '}
      <button type="button" className="link" disabled={!seen} onClick={() => seen && onMatch(seen.id)}>
        {names(match.first)?.name ?? texts.tbd} {seen?.result ? scoreWords(seen) : '对'}{' '}
        {names(match.second)?.name ?? texts.tbd}
      </button>{' '}
      <span className="quiet">{asideOf(seen)}</span>
    </>
  )
}

function asideOf(match: StageMatchSeen | undefined): string {
  return match && !match.result ? `${clockText(match.startsAt)}，${texts.table(match.table)}` : ''
}
