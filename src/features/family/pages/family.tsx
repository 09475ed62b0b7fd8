import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { ageIn, type Relative } from '#shared/family/relative'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Dialog } from '#ui/overlays/Dialog'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { RelativeSheet } from '../RelativeSheet'
import { familyTexts as texts } from '../texts'

/** 我的家人: written once, chosen at each sign-up, deleted at any time. */
export default function FamilyPage() {
  const { load, reload } = useAsk('family.list', {}, { keepAs: 'family' })
  const [shown, setShown] = useState<Relative | 'new'>()
  const [removing, setRemoving] = useState<Relative>()
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const close = () => setShown(undefined)

  const remove = (relative: Relative) =>
    once(async () => {
      const answer = await callApi('family.remove', { id: relative.id })
      setRemoving(undefined)
      setProblem(answer.ok ? undefined : answer.text)
      reload()
    })

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(relatives) => relatives.length === 0}
          empty={<EmptyState motif="empty-person" title={texts.emptyTitle} text={texts.emptyText} />}
        >
          {(relatives) => (
            <Card className="rows">
              {relatives.map((relative) => (
                <Cell
                  key={relative.id}
                  title={relative.name}
                  note={texts.born(relative.birthYear, ageIn(relative.birthYear, Date.now()))}
                  onPress={() => setShown(relative)}
                />
              ))}
            </Card>
          )}
        </Loaded>
        <View>{texts.what}</View>
      </View>
      <ActionBar>
        <Button onPress={() => setShown('new')}>{texts.add}</Button>
      </ActionBar>
      {shown && (
        <RelativeSheet
          relative={shown === 'new' ? undefined : shown}
          onSaved={() => {
            close()
            reload()
          }}
          onClose={close}
        >
          {shown !== 'new' && (
            <Button
              kind="ghost"
              onPress={() => {
                close()
                setRemoving(shown)
              }}
            >
              {texts.remove}
            </Button>
          )}
        </RelativeSheet>
      )}
      {removing && (
        <Dialog
          title={texts.removeTitle(removing.name)}
          text={texts.removeText}
          stay={texts.stay}
          action={{ label: texts.removeYes, busy, onPress: () => remove(removing) }}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Screen>
  )
}
