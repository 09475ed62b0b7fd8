import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open as openPage } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { useWhileShown } from '#platform/pages/useWhileShown'
import type { JudgeDesk, JudgeRow } from '#shared/competitions/play/judging'
import { resultWords } from '#shared/competitions/play/resultWords'
import { scoreWords } from '#shared/competitions/stages/stageNames'
import { Card } from '#ui/Card'
import { Segmented } from '#ui/fields/Segmented'
import { Cell } from '#ui/lists/Cell'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { Tag, type Tone } from '#ui/states/Tag'
import { DecideSheet } from './DecideSheet'
import { judgeRows, minutesLate } from './judgeRows'
import { judgeTexts as texts } from './judgeTexts'

const EVERY_MS = 10_000

const PARTS = [
  { key: 'toMind', label: texts.parts.toMind },
  { key: 'all', label: texts.parts.all },
] as const

/** 裁判台 of one competition: every table, what needs somebody first and in red; a tap opens it. */
export function JudgeTable({ competitionId }: { competitionId: string }) {
  const { load, reload } = useAsk('competitions.judge', { competitionId }, { keepAs: `judge:${competitionId}` })
  useShownAgain(reload)
  useWhileShown(load.kind === 'ready', reload, EVERY_MS)
  return (
    <View className="body stack">
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<EmptyState motif="empty-events" title={texts.none} text={texts.noneText} />}
      >
        {(desk) => <Tables desk={desk} onChanged={reload} />}
      </Loaded>
    </View>
  )
}

function Tables({ desk, onChanged }: { desk: JudgeDesk; onChanged: () => void }) {
  const now = useNow()
  const [part, choose] = useState<(typeof PARTS)[number]['key']>('toMind')
  const [opened, open] = useState<string>()
  const [said, say] = useState<string>()
  const rows = judgeRows(desk.rows, { all: part === 'all', now })
  const row = desk.rows.find(({ id }) => id === opened)
  const left = desk.rows.filter(({ state }) => state !== 'final')
  const late = left.filter((one) => minutesLate(one, now) > 0).length
  return (
    <View className="stack">
      <View>{desk.competition.name}</View>
      <View>{texts.summary(left.length, late)}</View>
      {said && <Notice tone="good">{said}</Notice>}
      <Segmented options={PARTS} chosen={part} onChoose={choose} />
      {rows.length === 0 && <Notice tone="good">{texts.noneToMind}</Notice>}
      {rows.length > 0 && (
        <Card className="rows">
          {rows.map((one) => (
            <Cell
              key={one.id}
              title={texts.against(one.first.name, one.second.name)}
              note={noteOf(one)}
              end={<Tag {...tagOf(one, now)} />}
              onPress={() => (desk.ofTeams ? openPage('officerTeamMatch', { id: one.id }) : open(one.id))}
            />
          ))}
        </Card>
      )}
      {row && (
        <DecideSheet
          key={`${row.id}:${row.rev}`}
          row={row}
          bestOf={desk.bestOf}
          cardKinds={desk.cardKinds}
          onClose={() => open(undefined)}
          onDone={(words) => {
            say(texts.decided(words))
            open(undefined)
            onChanged()
          }}
          onChanged={onChanged}
        />
      )}
    </View>
  )
}

function noteOf({ table, stage, number, state, result, games, retired, score }: JudgeRow): string {
  const ended = state === 'final' &&
    result && { result, ...(games && { games }), ...(retired && { retired }), ...(score && { score }) }
  const words = ended && (number === undefined ? resultWords[ended.result] : scoreWords(ended))
  return [texts.table(table), stage, number !== undefined && texts.match(number), words].filter(Boolean).join('，')
}

function tagOf(row: JudgeRow, now: number): { tone: Tone; text: string } {
  const late = minutesLate(row, now)
  if (row.state === 'disputed') return { tone: 'bad', text: texts.states.disputed }
  if (row.state === 'reported' && row.calledAt !== undefined) return { tone: 'bad', text: texts.called }
  if (late > 0) return { tone: 'bad', text: texts.late(late) }
  if (row.isSealed) return { tone: 'wait', text: texts.waits }
  if (row.state === 'reported') return { tone: 'warn', text: texts.states.reported }
  return { tone: row.state === 'final' ? 'end' : 'live', text: texts.states[row.state] }
}
