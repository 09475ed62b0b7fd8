import { clockText } from '#shared/beijingTime'
import { groupName, stageName } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { BracketColumns } from '../bracket/BracketColumns'
import { stageHallTexts as texts } from '../paper/stagePaperTexts'
import { type NamesByNo, namesOf } from '../stages/namesOf'
import { hallTexts } from '../texts'
import { HallFrame } from './HallFrame'
import { type StagePage, stagePages } from './stagePages'
import { useTurning } from './useTurning'
import './StageHall.css'

const A_PAGE_MS = 12_000

interface Props {
  id: string
  view: StagesView
  seenAt: number
}

/** 赛场大屏 by stages: calls to the tables, groups, the bracket. */
export function StageHall({ id, view, seenAt }: Props) {
  const pages = stagePages(view)
  const page = pages[useTurning(pages.length, A_PAGE_MS)]
  const names = namesOf(view.entrants)
  return (
    <HallFrame
      {...{ id, seenAt }}
      competitionId={view.competition.id}
      event={view.competition.name}
      title={page ? texts.titles[page.kind] : texts.titles.calls}
      foot={page ? texts.shown(pages.length > 1) : ''}
    >
      {page ? <Page {...{ page, view, names }} /> : <div className="hall-screen__none">{hallTexts.none}</div>}
    </HallFrame>
  )
}

function Page({ page, view, names }: { page: StagePage; view: StagesView; names: NamesByNo }) {
  if (page.kind === 'calls')
    return (
      <ol className="hall-screen__lines">
        {page.matches.map((match) => (
          <Call key={match.id} match={match} names={names} />
        ))}
      </ol>
    )
  if (page.kind === 'bracket') {
    const byBracket = new Map(view.matches.map((match) => [match.bracket, match]))
    return (
      <div className="stage-hall__bracket">
        <BracketColumns bracket={page.bracket} names={names} scores={({ bracket }) => byBracket.get(bracket)} />
      </div>
    )
  }
  return (
    <div className="stage-hall__groups">
      {page.groups.map((at) => (
        <section key={at} className="stage-hall__group">
          <h3>{groupName(at)}</h3>
          <ol>
            {view.groups[at]?.rows.map(({ no, place, won, lost, matchPoints, goesOn }) => (
              <li key={no} className={goesOn ? 'stage-hall__on' : undefined}>
                <b>{place}</b>
                <strong>{names(no)?.name}</strong>
                <span>
                  {won}-{lost}
                </span>
                <span>{hallTexts.points(matchPoints)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Call({ match, names }: { match: StageMatchSeen; names: NamesByNo }) {
  return (
    <li className="hall-screen__line">
      <b className="hall-screen__table">{match.table}</b>
      {([match.first, match.second] as const).map((no) => (
        <span key={no} className="hall-screen__who">
          <strong>{names(no)?.name}</strong>
          <small>{names(no)?.unit}</small>
        </span>
      ))}
      <span className="hall-screen__result">
        {clockText(match.startsAt)}
        <small className="stage-hall__stage">{stageName(match)}</small>
      </span>
    </li>
  )
}
