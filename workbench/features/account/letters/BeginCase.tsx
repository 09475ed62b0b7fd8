import Input from 'antd/es/input'
import { useState } from 'react'
import type { LetterRow } from '#shared/account/letter'
import { CASE_TOPICS, caseKind, caseTopicName, SAID_KINDS } from '#shared/cases/case'
import { textUpTo } from '#shared/text'
import { Confirm } from '../../../ui/Confirm'
import { Chips } from '../../../ui/fields/Chips'
import { Field } from '../../../ui/fields/Field'
import { KeptWords } from '../../../ui/fields/KeptWords'
import { useReason } from '../../../ui/fields/useReason'
import { useDeed } from '../../../useDeed'
import { letterTexts as texts } from './letterTexts'

const WordsSchema = textUpTo(600)
const KINDS = SAID_KINDS.map((key) => ({ key, label: caseKind[key].name }))
const TOPICS = CASE_TOPICS.map((key) => ({ key, label: caseTopicName[key] }))

interface Props {
  letter: LetterRow
  who: string
  onBegun: (sentence: string) => void
  onClose: () => void
}

/** 立成一件事: what kind of case a letter becomes, and in which words. */
export function BeginCase({ letter: { id, text }, who, onBegun, onClose }: Props) {
  const { busy, run } = useDeed()
  const [kind, setKind] = useState<(typeof SAID_KINDS)[number]>('help')
  const [topic, setTopic] = useState<(typeof CASE_TOPICS)[number]>('others')
  const words = useReason(WordsSchema, text)
  const begin = async () => {
    const said = words.take()
    if (!said) return
    const told = await run('cases.beginFromLetter', { letterId: id, kind, topic, words: said })
    if (!told?.ok) return
    const { number, ownerName = '', remark } = told.value
    onBegun(remark ? texts.begunQuiet(number, ownerName, remark) : texts.begun(number, ownerName))
  }
  return (
    <Confirm open title={texts.beginTitle} act={texts.beginYes} busy={busy} onAct={begin} onClose={onClose}>
      <KeptWords about={`cases.beginFromLetter:${id}`} {...words.field} />
      <p>{texts.beginWhat(who)}</p>
      <Chips label={texts.beginKind} value={kind} options={KINDS} onChoose={setKind} />
      <Chips label={texts.beginTopic} value={topic} options={TOPICS} onChoose={setTopic} />
      <Field label={texts.beginWords} hint={texts.beginWordsHint} error={words.field.error}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={600}
            value={words.field.value}
            onChange={({ target }) => words.field.onChange(target.value)}
          />
        )}
      </Field>
    </Confirm>
  )
}
