import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import { stepDueAt } from '#shared/joining/promise'
import type { JoiningWay } from '#shared/joining/view'
import type { BoundMember } from '#shared/membership/member'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { StatementLink } from '#ui/privacy/StatementLink'
import { AsPerson } from '#ui/states/AsPerson'
import { Notice } from '#ui/states/Notice'
import { Options } from '../asking/Options'
import type { JoinBook } from '../asking/useAnswers'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'
import { ReachBar } from './ReachBar'
import { useGiving } from './useGiving'

const QUIET = {
  join: [
    { key: 'quiet', title: texts.quietOn, note: texts.quietOnNote },
    { key: 'open', title: texts.quietOff, note: texts.quietOffNote },
  ],
  found: [
    { key: 'quiet', title: texts.foundQuiet, note: texts.foundQuietNote },
    { key: 'open', title: texts.foundOpen, note: texts.foundOpenNote },
  ],
} as const

interface Props {
  kind: 'join' | 'found'
  way: JoiningWay
  book: JoinBook
  member: BoundMember | undefined
}

/** What is sent: a name and a number, and whether the employer may know. */
export function JoinForm({ kind, way, book, member }: Props) {
  const { draft, change } = book
  const now = useNow()
  const { union, isOwn } = way
  const giving = useGiving(book, { kind, unionId: union?.id })
  const day = dayText(stepDueAt(now) - 1, now)
  const who = union?.chair ? `${union.chair}主席` : texts.toStation
  const isOwnRow = member !== undefined && kind === 'join'
  return (
    <AsPerson>
      <View className="body join-form">
        {isOwnRow ? (
          <Notice tone="plain">{texts.own}</Notice>
        ) : (
          <Field
            label={texts.name}
            hint={texts.nameHint}
            value={draft.name}
            maxLength={20}
            onChange={(name) => change({ name })}
          />
        )}
        <FieldFrame label={texts.quiet}>
          <Options
            label={texts.quiet}
            options={QUIET[kind]}
            chosen={draft.isQuiet ? 'quiet' : 'open'}
            onChoose={(key) => change({ isQuiet: key === 'quiet' })}
          />
        </FieldFrame>
        {kind === 'join' && isOwn && draft.isQuiet && <Notice tone="plain">{texts.quietOwn}</Notice>}
        {kind === 'found' && (
          <Field
            long
            optional
            label={texts.foundWord}
            hint={texts.foundWordHint}
            value={draft.word}
            maxLength={200}
            onChange={(word) => change({ word })}
          />
        )}
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ReachBar
        giving={giving}
        label={kind === 'found' ? texts.giveFound(day) : texts.give(who, day)}
        hint={kind === 'found' ? texts.foundHint : union ? texts.late : texts.stationHint}
        isNamed={isOwnRow || draft.name.trim() !== ''}
        isOwn={isOwnRow}
        phone={draft.phone}
        onPhone={(phone) => change({ phone })}
      />
    </AsPerson>
  )
}
