import { View } from '@tarojs/components'
import { useState } from 'react'
import { type GameOutcome, outcomeFor, ownWords } from '#shared/competitions/play/resultWords'
import type { OwnMatch } from '#shared/competitions/play/view'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { competitionTexts as texts } from '../texts'
import type { useReport } from './useReport'
import './ReportBar.scss'

interface Props {
  match: OwnMatch
  reporting: ReturnType<typeof useReport>
}

/** The bar of a match that does not count yet: tell the result, agree with the other, or change what was told. */
export function ReportBar({ match, reporting }: Props) {
  const [stays, setStays] = useState(false)
  const { side, state, reports, opponent } = match
  const { isKept, isChanging, problem } = reporting
  if (state === 'final') return null
  const theirs = reports.opponent && outcomeFor(side, reports.opponent.result)
  const shown = problem && <Notice tone="bad">{problem}</Notice>
  if (isKept)
    return (
      <ActionBar hint={texts.keptHint}>
        <Button kind="ghost" onPress={reporting.drop}>
          {texts.keptDrop}
        </Button>
      </ActionBar>
    )
  if (isChanging || (!reports.mine && !theirs))
    return (
      <ActionBar hint={texts.reportHint}>
        {shown}
        <Outcomes onChoose={reporting.ask} />
      </ActionBar>
    )
  if (!reports.mine && theirs)
    return (
      <ActionBar hint={texts.confirmHint(opponent.name, wordsFor(match))}>
        {shown}
        <Button kind="ghost" onPress={reporting.change}>
          {texts.other}
        </Button>
        <Button onPress={() => reporting.ask(theirs)}>{texts.confirm(ownWords[theirs])}</Button>
      </ActionBar>
    )
  if (state === 'disputed' && theirs && !stays)
    return (
      <ActionBar hint={texts.sameHint}>
        {shown}
        <Button kind="ghost" onPress={() => reporting.ask(theirs)}>
          {texts.changeTo(ownWords[theirs])}
        </Button>
        <Button onPress={() => setStays(true)}>{texts.stay}</Button>
      </ActionBar>
    )
  return (
    <ActionBar hint={state === 'disputed' ? texts.stayHint : texts.changeHint(opponent.name)}>
      {shown}
      <Button kind="ghost" onPress={reporting.change}>
        {texts.change}
      </Button>
    </ActionBar>
  )
}

function Outcomes({ onChoose }: { onChoose: (outcome: GameOutcome) => void }) {
  return (
    <View className="report-bar">
      {(['won', 'drawn', 'lost'] as const).map((outcome) => (
        <View key={outcome} className="report-bar__one">
          <Button kind="ghost" onPress={() => onChoose(outcome)}>
            {ownWords[outcome]}
          </Button>
        </View>
      ))}
    </View>
  )
}

/** What the other has told, as they would say it. */
function wordsFor({ side, reports }: OwnMatch): string {
  if (!reports.opponent) return ''
  return ownWords[outcomeFor(side === 'first' ? 'second' : 'first', reports.opponent.result)]
}
