import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/beijingTime'
import { DOUBLES, hasDoubles, placesOf, rubbersAt } from '#shared/competitions/teams/teamRules'
import type { OwnLineup, TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { PickSheet } from './PickSheet'
import { teamTexts as texts } from './texts'
import { useLineup } from './useLineup'

interface Props {
  match: TeamMatchView
  mine: OwnLineup
  onChanged: () => void
}

/** 出场名单, of the captain: who takes which letter or board. Kept by itself until it is handed in. */
export function LineupForm({ match, mine, onChanged }: Props) {
  const { rules, closesAt } = match
  const places = placesOf(rules, mine.side)
  const isBoards = rules.order === 'boards'
  const [picking, pick] = useState<number>()
  const form = useLineup(match, mine, onChanged)
  const nameOf = (no: number | undefined) => mine.roster.find((player) => player.no === no)?.name
  const rowName = (at: number) => (isBoards ? places[at] : `${places[at]}`) ?? ''
  return (
    <>
      <View className="body stack lineup">
        <View>
          <SectionTitle title={isBoards ? texts.whoBoards : texts.who} />
          <Card className="rows">
            {places.map((place, at) => (
              <Cell
                key={place}
                title={`${rowName(at)}　${nameOf(form.players[at]) ?? texts.empty}`}
                note={isBoards ? undefined : texts.plays(rubbersAt(rules, place))}
                onPress={() => pick(at)}
              />
            ))}
            {hasDoubles(rules) && (
              <Cell
                title={`${texts.doubles}　${form.doubles.map(nameOf).filter(Boolean).join('、') || texts.empty}`}
                note={texts.doublesNote(DOUBLES)}
                onPress={() => pick(places.length)}
              />
            )}
          </Card>
        </View>
        {mine.gone && <Notice tone="bad">{texts.gone(mine.gone.join('、'))}</Notice>}
        <Notice tone="plain">{texts.sealedNote(clockText(closesAt))}</Notice>
      </View>
      <ActionBar hint={mine.lineup ? texts.handed(clockText(mine.lineup.at)) : texts.handHint}>
        {form.problem && <Notice tone="bad">{form.problem}</Notice>}
        <Button busy={form.busy} disabled={!form.isWhole || form.isSame} onPress={form.hand}>
          {wordsOf(form, mine)}
        </Button>
      </ActionBar>
      {picking !== undefined && (
        <PickSheet
          title={
            picking === places.length
              ? texts.pickDoubles
              : isBoards
                ? texts.pickBoard(rowName(picking))
                : texts.pick(rowName(picking))
          }
          roster={mine.roster}
          chosen={picking === places.length ? form.doubles : [form.players[picking]].flatMap((no) => no ?? [])}
          noteOf={(no) => {
            const at = form.players.indexOf(no)
            return picking < places.length && at >= 0 && at !== picking ? texts.inPlace(rowName(at)) : undefined
          }}
          most={picking === places.length ? 2 : 1}
          onChoose={(nos) => {
            if (picking === places.length) form.setDoubles(nos)
            else form.place(picking, nos[0])
            pick(undefined)
          }}
          onClose={() => pick(undefined)}
        />
      )}
    </>
  )
}

function wordsOf({ isWhole, isSame }: ReturnType<typeof useLineup>, { lineup }: OwnLineup): string {
  if (!isWhole) return texts.missing
  if (isSame) return texts.unchanged
  return lineup ? texts.handAgain : texts.hand
}
