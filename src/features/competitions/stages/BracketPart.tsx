import { View } from '@tarojs/components'
import { useState } from 'react'
import { open as goTo } from '#platform/pages/navigate'
import { clockText } from '#shared/beijingTime'
import { namesOf } from '#shared/competitions/stages/namesOf'
import { beginWith, sectionsOf } from '#shared/competitions/stages/sectionsOf'
import { bracketName, gamesWords, scoreWords } from '#shared/competitions/stages/stageNames'
import type { BracketSeen, StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { Pressable } from '#ui/Pressable'
import { heading } from '#ui/spoken'
import { BracketZoom } from './BracketZoom'
import { MatchLine } from './MatchLine'
import { stageTexts as texts } from './stageTexts'
import './Bracket.scss'

interface Props {
  view: StagesView
  bracket: BracketSeen
}

/** 对阵: one part of the bracket at a time, the match that was tapped beneath it, then places. */
export function BracketPart({ view, bracket }: Props) {
  const sections = sectionsOf(bracket)
  const [begun] = useState(() => beginWith(sections, view.mine))
  const [at, choose] = useState(begun)
  const [tapped, tap] = useState<string>()
  const names = namesOf(view.entrants)
  const byBracket = new Map(view.matches.map((match) => [match.bracket, match]))
  const section = sections[at] ?? sections[0]
  const open = tapped === undefined ? undefined : byBracket.get(tapped)
  const forPlaces = bracket.matches.filter(({ places, state }) => places[0] > 1 && state !== 'bye')
  return (
    <>
      {sections.length > 1 && (
        <Chips
          label={texts.zones}
          options={ownFirst(sections, begun)}
          chosen={`${at}`}
          onChoose={(key) => {
            tap(undefined)
            choose(Number(key))
          }}
        />
      )}
      {section && (
        <BracketZoom
          rounds={section.rounds}
          {...{ names, mine: view.mine, tapped }}
          matchOf={(bracketId) => byBracket.get(bracketId)}
          onTap={tap}
        />
      )}
      {open ? (
        <Opened match={open} names={names} isOfTeams={view.rules.teams !== undefined} />
      ) : (
        <View className="bracket-hint">{view.rules.teams ? texts.tapTeams : texts.tapHint}</View>
      )}
      {forPlaces.length > 0 && (
        <Card className="bracket-list">
          <View className="bracket-list__title" {...heading(2)}>
            {texts.forPlaces}
          </View>
          {forPlaces.map(({ bracket: id, places }) => {
            const match = byBracket.get(id)
            return (
              match && (
                <View key={id}>
                  <View className="bracket-list__name">{bracketName(places)}</View>
                  <MatchLine
                    {...{ match, names }}
                    onPress={
                      view.rules.teams && match.state !== 'waiting'
                        ? () => goTo('teamMatch', { id: match.id })
                        : undefined
                    }
                  />
                </View>
              )
            )
          })}
        </Card>
      )}
      {bracket.places.some(({ place }) => place === 1) && (
        <Card className="bracket-list">
          <View className="bracket-list__title" {...heading(2)}>
            {texts.final}
          </View>
          {bracket.places.map(({ place, nos }) => (
            <View key={place} className="bracket-list__place">
              <View className="bracket-list__nth">{texts.nth(place)}</View>
              <View className="bracket-list__names">{nos.map((no) => names(no)?.name).join('、')}</View>
            </View>
          ))}
        </Card>
      )}
    </>
  )
}

/** The part with which one begins stands first: of sixteen, the last ones are out of sight. */
function ownFirst(sections: readonly { name: string }[], begun: number): { key: string; label: string }[] {
  const all = sections.map(({ name }, index) => ({ key: `${index}`, label: name }))
  return [...all.slice(begun, begun + 1), ...all.slice(0, begun), ...all.slice(begun + 1)]
}

interface OpenedProps {
  match: StageMatchSeen
  names: ReturnType<typeof namesOf>
  isOfTeams: boolean
}

/** Everything of one match: when, where, who of which enterprise, game by game. */
function Opened({ match, names, isOfTeams }: OpenedProps) {
  const { id, number, startsAt, table, places, result, score, state } = match
  return (
    <Card className="bracket-open">
      <View className="bracket-open__head">
        {places && bracketName(places)}，{texts.match(number)}，{texts.at(clockText(startsAt), table)}
      </View>
      {(['first', 'second'] as const).map((side) => {
        const entrant = names(match[side])
        return (
          <View key={side} className="bracket-open__who">
            <View className="bracket-open__name">{entrant?.name ?? texts.tbd}</View>
            <View className="bracket-open__unit">{entrant?.unit}</View>
          </View>
        )
      })}
      <View>{result || score ? `${scoreWords(match)}　${gamesWords(match)}` : texts.states[state]}</View>
      {isOfTeams && state !== 'waiting' && (
        <Pressable className="group-card__more" onPress={() => goTo('teamMatch', { id })}>
          {texts.teamMatch}
        </Pressable>
      )}
    </Card>
  )
}
