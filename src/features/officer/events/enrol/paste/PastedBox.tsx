import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { PasteView } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { Pressable } from '#ui/Pressable'
import { enrolTexts as texts } from '../enrolTexts'
import './PastedBox.scss'
import { type PastedWords, pastedWords } from './pastedWords'

/** Lines that stand before somebody asks for all of them. */
const FEW = 6

interface Props {
  text: string
  view: PasteView
  onEdit: () => void
}

/** 群里的原话: what was pasted, with what is asked marked in it and what was there twice struck out, and the counts of both. */
export function PastedBox({ text, view, onEdit }: Props) {
  const [all, setAll] = useState(false)
  const lines = useMemo(() => pastedWords(text, view), [text, view])
  return (
    <Card className="pasted">
      <View className="pasted__head">
        <View className="pasted__title">{texts.words}</View>
        <Pressable className="pasted__edit" onPress={onEdit}>
          {texts.edit}
        </Pressable>
      </View>
      <View className="pasted__lines">
        {(all ? lines : lines.slice(0, FEW)).map((line) => (
          <Line key={line.no} line={line} />
        ))}
      </View>
      {!all && lines.length > FEW && (
        <Pressable className="pasted__all" onPress={() => setAll(true)}>
          {texts.linesAll(lines.length)}
        </Pressable>
      )}
      <View className="pasted__counts">
        <Count number={view.found.length} words={texts.found} tone="good" />
        <Count number={view.asks.length} words={texts.asks} tone="warn" />
        <Count number={view.twins.length} words={texts.twins} tone="plain" />
      </View>
    </Card>
  )
}

function Line({ line: { text, fate, piece } }: { line: PastedWords }) {
  const at = piece === undefined ? -1 : text.indexOf(piece)
  if (piece === undefined || at < 0) return <View className={`pasted__line pasted__line--${fate}`}>{text}</View>
  return (
    <View className="pasted__line">
      {text.slice(0, at)}
      <View className="pasted__asked">{piece}</View>
      {text.slice(at + piece.length)}
    </View>
  )
}

function Count({ number, words, tone }: { number: number; words: string; tone: 'good' | 'warn' | 'plain' }) {
  return (
    <View className="pasted__count">
      <View className={`pasted__number pasted__number--${tone}`}>{number}</View>
      <View>{words}</View>
    </View>
  )
}
