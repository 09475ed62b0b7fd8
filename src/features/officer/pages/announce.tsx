import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { CHANNELS, channelName } from '#shared/news/article'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { PhotoField } from '../news/PhotoField'
import { type AnnounceOutcome, useAnnounce } from '../news/useAnnounce'
import { officerTexts as texts } from '../texts'

export default function AnnouncePage() {
  return (
    <Screen>
      <InnerBar title={texts.announce} />
      <AsPerson may="news.write">
        <AnnounceForm />
      </AsPerson>
    </Screen>
  )
}

function AnnounceForm() {
  const { draft, isRecalled, change, photo, setPhoto, errors, busy, problem, publish, outcome } = useAnnounce()
  if (outcome) return <Announced {...outcome} />
  return (
    <>
      {isRecalled && (
        <View className="body stack">
          <Field
            isCounted
            label={texts.announceTitle}
            hint={texts.announceTitleHint}
            value={draft.title}
            error={errors.title}
            maxLength={64}
            onChange={(title) => change({ title })}
          />
          <Field
            isCounted
            label={texts.announceText}
            hint={texts.announceTextHint}
            value={draft.text}
            error={errors.text}
            long
            maxLength={2000}
            onChange={(text) => change({ text })}
          />
          <PhotoField
            photo={photo}
            alt={draft.alt}
            error={errors.alt}
            onPhoto={setPhoto}
            onAlt={(alt) => change({ alt })}
          />
          <FieldFrame label={texts.announceChannel}>
            <Choice
              label={texts.announceChannel}
              options={CHANNELS.map((channel) => channelName[channel])}
              chosen={channelName[draft.channel]}
              onChoose={(name) => change({ channel: CHANNELS.find((one) => channelName[one] === name) ?? 'member' })}
            />
          </FieldFrame>
        </View>
      )}
      <ActionBar hint={texts.announceRule}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={publish}>
          {texts.announceAct}
        </Button>
      </ActionBar>
    </>
  )
}

const outcomeTexts: Record<AnnounceOutcome, [title: string, text: string]> = {
  published: [texts.announced, texts.announcedText],
  checking: [texts.announceChecking, texts.announceCheckingText],
  asked: [texts.announceAsked, texts.announceAskedText],
}

function Announced({ kind, articleId }: { kind: AnnounceOutcome; articleId: string }) {
  const [title, text] = outcomeTexts[kind]
  return (
    <>
      <Result motif="medal" title={title}>
        {text}
      </Result>
      <ActionBar>
        <Button onPress={() => open('article', { id: articleId })}>{texts.see}</Button>
      </ActionBar>
    </>
  )
}
