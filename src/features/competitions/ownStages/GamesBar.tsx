import type { OwnStageMatch } from '#shared/competitions/stages/view'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { ownGames, ownScore } from './ownScore'
import { ownStageTexts as texts } from './texts'
import type { GamesReport } from './useGamesReport'

interface Props {
  match: OwnStageMatch
  reporting: GamesReport
}

/** The bar of a match that does not count yet: tell the score, agree with the other, or change what was told. */
export function GamesBar({ match, reporting }: Props) {
  const { side, state, reports, opponent } = match
  if (state === 'final') return null
  const shown = reporting.problem && <Notice tone="bad">{reporting.problem}</Notice>
  if (reporting.isKept)
    return (
      <ActionBar hint={texts.keptHint}>
        <Button kind="ghost" onPress={reporting.drop}>
          {texts.keptDrop}
        </Button>
      </ActionBar>
    )
  const theirs = reports.opponent && ownGames(reports.opponent.games, side)
  if (theirs && (!reports.mine || state === 'disputed'))
    return (
      <ActionBar hint={texts.sameHint(opponent.name, ownScore(theirs))}>
        {shown}
        <Button kind="ghost" onPress={reporting.type}>
          {reports.mine ? texts.change : texts.different}
        </Button>
        <Button onPress={() => reporting.look(theirs)}>{texts.same(ownScore(theirs))}</Button>
      </ActionBar>
    )
  if (reports.mine)
    return (
      <ActionBar hint={texts.changeHint(opponent.name)}>
        {shown}
        <Button kind="ghost" onPress={reporting.type}>
          {texts.change}
        </Button>
      </ActionBar>
    )
  return (
    <ActionBar hint={texts.reportHint}>
      {shown}
      <Button onPress={reporting.type}>{texts.report}</Button>
    </ActionBar>
  )
}
