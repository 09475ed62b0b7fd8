import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useMe, useMeWhenShown } from '#platform/line/useMe'
import { askForMessages } from '#platform/messages/subscribe'
import { open, replaceWith } from '#platform/pages/navigate'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Notice } from '#ui/states/Notice'
import { Answered } from '../asking/Answered'
import { FirmSearch } from '../asking/FirmSearch'
import { joiningTexts as texts } from '../texts'

type Changed = { firm?: { id: string; name: string } | undefined; why: string; key: string }

const CHANGE = {
  schema: v.object({
    firm: v.optional(v.object({ id: v.string(), name: v.string() })),
    why: v.string(),
    key: v.string(),
  }),
  version: 1,
}

/** 转会籍、退会: asked of the union, which does it. */
export default function ChangeMembershipPage() {
  const { me, member } = useMe()
  useMeWhenShown()
  return (
    <Screen>
      <InnerBar title={texts.change} />
      <AsPerson>
        <View className="body stack">
          {member && <Changing />}
          {me && !member && (
            <EmptyState
              motif="empty-person"
              title={texts.notMember}
              text={texts.notMemberText}
              action={{ label: texts.join, onPress: () => open('join') }}
            />
          )}
        </View>
      </AsPerson>
    </Screen>
  )
}

function Changing() {
  const empty: Changed = { why: '', key: newKey() }
  const { draft, isRecalled, change, clear } = useDraft('changeMembership', CHANGE, empty)
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  if (!isRecalled) return null
  const { firm, why, key } = draft
  const ask = (send: () => Promise<{ ok: true } | { ok: false; text: string }>) =>
    once(async () => {
      await askForMessages(['membership'])
      const answer = await send()
      if (!answer.ok) return setProblem(answer.text)
      await clear()
      replaceWith('joining')
    })
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <SectionTitle title={texts.moveTitle} />
      {firm ? (
        <Answered
          answers={[{ question: texts.moveTitle, answer: firm.name, onEdit: () => change({ firm: undefined }) }]}
        />
      ) : (
        <FirmSearch onChoose={({ id, name }) => change({ firm: { id, name } })} />
      )}
      <Notice tone="plain">{texts.moveText}</Notice>
      <Button
        busy={busy}
        disabled={!firm}
        onPress={() => ask(() => callApi('joining.move', { newKey: key, enterpriseId: firm?.id ?? '' }))}
      >
        {firm ? texts.moveYes(firm.name) : texts.moveNone}
      </Button>
      <SectionTitle title={texts.leaveTitle} />
      <Field
        label={texts.leaveWhy}
        hint={texts.leaveWhyHint}
        value={why}
        maxLength={60}
        onChange={(words) => change({ why: words })}
      />
      <Notice tone="plain">{texts.leaveText}</Notice>
      <Button
        kind="ghost"
        busy={busy}
        disabled={why.trim() === ''}
        onPress={() => ask(() => callApi('joining.leave', { newKey: key, word: why }))}
      >
        {texts.leaveYes}
      </Button>
    </>
  )
}
