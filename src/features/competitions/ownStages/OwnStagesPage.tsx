import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { namesOf } from '#shared/competitions/stages/namesOf'
import { groupName } from '#shared/competitions/stages/stageNames'
import type { OwnStageMatch, OwnStages } from '#shared/competitions/stages/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { NamedCell } from '../own/NamedCell'
import { GroupTable } from '../stages/GroupTable'
import { TieSteps } from '../stages/TieSteps'
import { NameCell } from '../team/NameCell'
import { competitionTexts } from '../texts'
import { GamesBar } from './GamesBar'
import { GamesSheet } from './GamesSheet'
import { OwnMatchRows } from './OwnMatchRows'
import { StageMatchCard } from './StageMatchCard'
import { ownStageTexts as texts } from './texts'
import { useGamesReport } from './useGamesReport'

interface Props {
  own: OwnStages
  onChanged: () => void
}

/** 我的比赛, by stages: the match of now, what comes, what was played, and the group. */
export function OwnStagesPage({ own, onChanged }: Props) {
  const { competition, me, matches, group, place, entrants, others } = own
  const [now, ...coming] = matches.filter(({ state }) => state !== 'final')
  const ofTeams = own.rules.teams !== undefined
  const past = matches.filter(({ state }) => state === 'final').reverse()
  return (
    <>
      <View className="body stack">
        <View>{competition.name}</View>
        {place !== undefined && <Notice tone="good">{texts.place(place, entrants, ofTeams)}</Notice>}
        {me.withdrawn && <Notice tone="plain">{texts.withdrawn}</Notice>}
        {now ? (
          <StageMatchCard me={me} match={now} ofTeams={ofTeams} />
        ) : (
          place === undefined && <NextWords own={own} />
        )}
        <OwnMatchRows title={texts.coming} matches={coming} ofTeams={ofTeams} />
        <OwnMatchRows title={texts.past} matches={past} ofTeams={ofTeams} />
        {group && <OwnGroup group={group} mine={me.no} teams={own.rules.teams} />}
        {me.leads && <NameCell competitionId={competition.id} name={me.name} onChanged={onChanged} />}
        <Card className="rows">
          <Cell title={texts.all} onPress={() => open('competition', { id: competition.id })} />
        </Card>
        {!ofTeams && <NamedCell {...{ competitionId: competition.id, no: me.no, isNamed: !me.unnamed, onChanged }} />}
        {others.length > 0 && (
          <View>
            <SectionTitle title={texts.others} />
            <Card className="rows">
              {others.map(({ id, name, state }) => (
                <Cell
                  key={id}
                  title={name}
                  note={competitionTexts.state[state]}
                  onPress={() => open('myCompetition', { id })}
                />
              ))}
            </Card>
          </View>
        )}
      </View>
      {now && !me.withdrawn && !own.rules.teams && <Reporting key={now.id} {...{ own, match: now, onChanged }} />}
      {now && !me.withdrawn && own.rules.teams && <TeamBar match={now} />}
    </>
  )
}

function Reporting({ own, match, onChanged }: Props & { match: OwnStageMatch }) {
  const about = `${own.competition.name} ${texts.number(match.number)}`
  const reporting = useGamesReport(match, about, onChanged)
  return (
    <>
      <GamesBar match={match} reporting={reporting} />
      <GamesSheet opponent={match.opponent.name} bestOf={own.rules.bestOf} reporting={reporting} />
    </>
  )
}

/** A match between teams has a page of its own. */
function TeamBar({ match: { id, handed = [], side } }: { match: OwnStageMatch }) {
  const isOpen = handed.length === 2
  return (
    <ActionBar hint={isOpen ? texts.teamOpenHint : texts.teamHint}>
      <Button onPress={() => open('teamMatch', { id })}>
        {isOpen ? texts.teamOpen : handed.includes(side) ? texts.teamHanded : texts.teamHand}
      </Button>
    </ActionBar>
  )
}

interface OwnGroupProps {
  group: NonNullable<OwnStages['group']>
  mine: number
  teams: OwnStages['rules']['teams']
}

function OwnGroup({ group, mine, teams }: OwnGroupProps) {
  const names = namesOf(group.entrants)
  return (
    <View>
      <SectionTitle title={groupName(group.no)} />
      <Card className="group-card group-card--bare">
        <GroupTable group={group} names={names} mine={mine} teams={teams} />
        {group.ties.map((tie) => (
          <TieSteps
            key={tie.nos.join()}
            tie={tie}
            teams={teams}
            names={names}
            points={group.rows.find(({ no }) => no === tie.nos[0])?.matchPoints ?? 0}
          />
        ))}
      </Card>
    </View>
  )
}

function NextWords({ own: { competition, me } }: { own: OwnStages }) {
  if (me.withdrawn) return null
  if (competition.round === 0) return <Notice tone="plain">{texts.noneYet}</Notice>
  return <Notice tone="plain">{competition.state === 'finished' ? texts.over : texts.waitNext}</Notice>
}
