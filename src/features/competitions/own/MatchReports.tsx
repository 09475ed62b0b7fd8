import { View } from '@tarojs/components'
import { clockText } from '#shared/beijingTime'
import { outcomeFor, ownWords } from '#shared/competitions/play/resultWords'
import type { OwnMatch } from '#shared/competitions/play/view'
import { otherSide } from '#shared/competitions/swiss/sides'
import { Card } from '#ui/Card'
import { Disc } from './Disc'
import './MatchReports.scss'
import { competitionTexts as texts } from '../texts'

/** What both have told of a match, beside each other, and what happens next; nothing before anybody has told. */
export function MatchReports({ match }: { match: OwnMatch }) {
  const { state, side, opponent, reports, how, decided } = match
  if (!reports.mine && !reports.opponent && state !== 'final') return null
  const isDisputed = state === 'disputed'
  return (
    <Card className="reports">
      <View className="reports__pair">
        <Told label={texts.youSaid} side={side} report={reports.mine} isDisputed={isDisputed} />
        <Told
          label={texts.theySaid(opponent.name)}
          side={otherSide(side)}
          report={reports.opponent}
          isDisputed={isDisputed}
        />
      </View>
      {state === 'reported' && reports.mine && (
        <View className="reports__text">
          {texts.otherAgrees(opponent.name, wordsOf(otherSide(side), reports.mine.result))}
          {texts.silence}
        </View>
      )}
      {state === 'reported' && !reports.mine && <View className="reports__text">{texts.youAgree(opponent.name)}</View>}
      {isDisputed && (
        <View className="reports__text">
          <View className="reports__title">{texts.pleaseTitle}</View>
          {texts.please}
        </View>
      )}
      {state === 'final' && how === 'agreed' && <View className="reports__text">{texts.agreed}</View>}
      {decided && (
        <View className="reports__text">
          {texts.decidedBy(decided.by)}
          {decided.why && texts.decidedWhy(decided.why)}
        </View>
      )}
    </Card>
  )
}

interface ToldProps {
  label: string
  side: OwnMatch['side']
  report: OwnMatch['reports']['mine']
  isDisputed: boolean
}

function Told({ label, side, report, isDisputed }: ToldProps) {
  const tone = !report ? 'reports__one--none' : isDisputed ? 'reports__one--bad' : 'reports__one--good'
  return (
    <View className={`reports__one ${tone}`}>
      <Disc side={side} />
      <View className="reports__who">{label}</View>
      <View className="reports__words">{report ? wordsOf(side, report.result) : texts.notYet}</View>
      {report && <View className="reports__at">{texts.at(clockText(report.at))}</View>}
    </View>
  )
}

function wordsOf(side: OwnMatch['side'], result: NonNullable<ToldProps['report']>['result']): string {
  return ownWords[outcomeFor(side, result)]
}
