import { useState } from 'react'
import { namesOf } from '#shared/competitions/stages/namesOf'
import type { StageBoard } from '#shared/competitions/stages/view'
import { orderNames } from '#shared/competitions/teams/teamRules'
import { refreshToday } from '../../../today'
import { Beside } from '../../../ui/lists/Beside'
import { PageHead } from '../../../ui/PageHead'
import { Notice } from '../../../ui/states/Notice'
import { BracketPanel } from '../bracket/BracketPanel'
import { competitionTexts } from '../texts'
import { GroupSide } from './GroupSide'
import { GroupsPanel } from './GroupsPanel'
import { MatchesPanel } from './MatchesPanel'
import { MatchSide } from './MatchSide'
import { StageDeeds } from './StageDeeds'
import { StageEntrants } from './StageEntrants'
import { StageNextStep } from './StageNextStep'
import { stageTexts as texts } from './stageTexts'
import { TeamSide } from './TeamSide'
import { teamTexts } from './teamTexts'
import './StageConsole.css'

interface Props {
  board: StageBoard
  onChanged: () => void
}

type Opened = { group: number } | { match: string }

/** 比赛台 by stages: groups and bracket at the left, beside them the group or the match that is open. */
export function StageConsole({ board, onChanged }: Props) {
  const [opened, open] = useState<Opened>()
  const { competition, view, stages, warnings } = board
  const names = namesOf(view.entrants)
  const isDraft = stages.at(-1)?.state === 'draft'
  const match = opened && 'match' in opened ? view.matches.find(({ id }) => id === opened.match) : undefined
  const group = opened && 'group' in opened ? opened.group : undefined
  const close = () => open(undefined)
  const changed = () => {
    refreshToday()
    onChanged()
  }
  const done = () => {
    close()
    changed()
  }
  const { teams } = competition
  const side =
    match && teams && !isDraft && match.state !== 'waiting' ? (
      <TeamSide key={match.id} {...{ competition, match, names }} onClose={close} onChanged={changed} />
    ) : match ? (
      <MatchSide key={match.id} {...{ board, match, names, isDraft }} onClose={close} onChanged={changed} />
    ) : group !== undefined && view.groups[group] ? (
      <GroupSide {...{ view, group, names }} onMatch={(id) => open({ match: id })} onClose={close} />
    ) : undefined
  return (
    <>
      <PageHead
        title={competition.name}
        back={{ to: `/events/${competition.eventId}`, label: competitionTexts.backToEvent }}
        sub={(teams ? teamTexts.teams : texts.people)(board.entrants.filter(({ status }) => status === 'in').length)}
      >
        <StageDeeds board={board} onChanged={done} />
        <StageNextStep board={board} onDone={done} />
      </PageHead>
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warning}
        </Notice>
      ))}
      {isDraft && (
        <Notice tone={board.outdated ? 'warn' : 'quiet'}>
          {board.outdated ? competitionTexts.outdated : texts.draftNote}
        </Notice>
      )}
      <p className="quiet">
        {teams
          ? teamTexts.rule(orderNames[teams.order], competition.tables, competition.drawSeed)
          : texts.rule(competition.bestOf, competition.tables, competition.drawSeed)}
      </p>
      {view.matches.length > 0 && (
        <Beside card={side}>
          <div className="stage-left">
            {view.bracket && (
              <BracketPanel {...{ view, bracket: view.bracket, names }} onMatch={(id) => open({ match: id })} />
            )}
            {view.groups.length > 0 && (
              <GroupsPanel {...{ view, names, opened: group }} onOpen={(at) => open({ group: at })} />
            )}
            <MatchesPanel
              {...{ board, names, isDraft, opened: match?.id }}
              onOpen={(id) => open({ match: id })}
              onChanged={changed}
            />
          </div>
        </Beside>
      )}
      <StageEntrants board={board} onChanged={changed} />
    </>
  )
}
