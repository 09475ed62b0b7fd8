import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { clockText, momentText } from '#shared/beijingTime'
import type { TableTennisCompetition } from '#shared/competitions/play/competition'
import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import { scoreWords } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen } from '#shared/competitions/stages/view'
import { equalBoards } from '#shared/competitions/teams/equalBoards'
import { rubberScore, toldState } from '#shared/competitions/teams/rubberWords'
import type { RubberSeen, TeamMatchView } from '#shared/competitions/teams/view'
import { LinkButton } from '../../../ui/LinkButton'
import { CardPart, SideCard } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { CardLines } from '../console/CardLines'
import { MoveForm } from './MoveForm'
import { RubberForm } from './RubberForm'
import { stageTexts } from './stageTexts'
import { TeamForfeit } from './TeamForfeit'
import { teamTexts as texts } from './teamTexts'
import '../console/TableCard.css'
import './TeamSide.css'

interface Props {
  competition: TableTennisCompetition
  match: StageMatchSeen
  names: NamesByNo
  onClose: () => void
  onChanged: () => void
}

/** One match between teams: which line-ups are in, then rubber by rubber. */
export function TeamSide({ competition, match, names, onClose, onChanged }: Props) {
  const { load, reload } = useAsk('competitions.teamMatch', { matchId: match.id })
  const changed = () => {
    reload()
    onChanged()
  }
  return (
    <SideCard label={stageTexts.match(match.number)} onClose={onClose}>
      <h2>{stageTexts.match(match.number)}</h2>
      <p className="quiet">
        {clockText(match.startsAt)}，{stageTexts.table(match.table)}
      </p>
      <Loaded load={load} onRetry={reload}>
        {(view) => <TeamMatch view={view} names={names} onChanged={changed} />}
      </Loaded>
      {match.state !== 'final' && (
        <MoveForm key={`${match.table}-${match.startsAt}`} {...{ competition, match, onChanged }} />
      )}
    </SideCard>
  )
}

function TeamMatch({ view, names, onChanged }: { view: TeamMatchView; names: NamesByNo; onChanged: () => void }) {
  const { openedAt, rubbers, score, changes, rules, competition } = view
  const [opened, open] = useState<number>()
  const isBoards = rules.order === 'boards'
  const equal = equalBoards(view)
  const next = rubbers.find(({ result, needless }) => !result && !needless)?.no
  const chosen = rubbers.find(({ no }) => no === (opened ?? next))
  return (
    <>
      <div className="table-card__pair">
        {[view.first, view.second].map(({ no, name, captain, handedAt, filledBy }) => (
          <div key={no} className="table-card__player">
            <b>{name}</b>
            {captain && <div className="quiet">{texts.captain(captain)}</div>}
            <div className="table-card__told">
              {handedAt === undefined ? texts.notHanded : texts.handed(clockText(handedAt))}
            </div>
            {filledBy && <div className="quiet">{texts.filled(filledBy)}</div>}
          </div>
        ))}
      </div>
      {openedAt === undefined && view.state !== 'final' && <Sealed view={view} onChanged={onChanged} />}
      {view.result?.endsWith('f') && <p className="team-side__score">{scoreWords({ result: view.result })}</p>}
      {openedAt !== undefined && (
        <>
          <p className="team-side__score">{texts.score(score?.first ?? 0, score?.second ?? 0, isBoards)}</p>
          {equal && <p className="quiet">{texts.equal[equal]}</p>}
          <ul className="team-side__rubbers">
            {rubbers.map((rubber) => (
              <li key={rubber.no}>
                <button
                  type="button"
                  className="chip team-side__rubber"
                  disabled={rubber.needless ?? false}
                  aria-pressed={rubber.no === chosen?.no}
                  onClick={() => open(rubber.no)}
                >
                  <span>{texts.rubber(rubber.no, isBoards)}</span>
                  <span className="team-side__names">
                    {rubber.first.join('、')} 对 {rubber.second.join('、')}
                  </span>
                  <b>{rubberScore(rubber, isBoards) ?? waitsWords(rubber)}</b>
                </button>
              </li>
            ))}
          </ul>
          {chosen && (
            <RubberForm
              key={`${chosen.no}${chosen.result}`}
              {...{ view, rubber: chosen, names }}
              onDone={() => {
                open(undefined)
                onChanged()
              }}
            />
          )}
        </>
      )}
      <TeamForfeit view={view} names={names} onChanged={onChanged} />
      <p className="team-side__print">
        <LinkButton to={`/competitions/${competition.id}/print?match=${view.id}`}>{texts.print}</LinkButton>
      </p>
      {view.cards && <CardLines cards={view.cards} nameOf={(no, mate) => nameIn(view, no, mate)} />}
      {changes.length > 0 && (
        <CardPart title={texts.changes}>
          <ul>
            {changes.map(({ at, no, did, by, why }) => (
              <li key={`${at}-${no}-${did}`}>
                {momentText(at, Date.now())} {texts.did[did](texts.rubber(no, isBoards), by)}
                {why && `：${why}`}
              </li>
            ))}
          </ul>
        </CardPart>
      )}
    </>
  )
}

function waitsWords(rubber: RubberSeen): string {
  if (rubber.needless) return texts.needless
  const told = toldState(rubber)
  return told ? texts.toldStates[told] : texts.open
}

function nameIn({ first, second, rosters }: TeamMatchView, no: number, mate: number | undefined): string {
  const side = first.no === no ? 'first' : 'second'
  const player = mate && (rosters?.[side].find((one) => one.no === mate)?.name ?? texts.mate(mate))
  return [side === 'first' ? first.name : second.name, player].filter(Boolean).join(' ')
}

function Sealed({ view, onChanged }: { view: TeamMatchView; onChanged: () => void }) {
  const now = useNow()
  const { busy, run } = useDeed()
  const isLate = now >= view.closesAt
  const fill = async () => {
    const answer = await run('competitions.fillLineups', { matchId: view.id })
    if (answer?.ok) say({ tone: 'good', text: texts.filledDone })
    if (answer) onChanged()
  }
  return (
    <>
      <p className="quiet team-side__note">{isLate ? texts.fillNote : texts.fillLater(clockText(view.closesAt))}</p>
      <Button block loading={busy} disabled={!isLate} onClick={fill}>
        {texts.fill}
      </Button>
    </>
  )
}
