import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import { lazy, Suspense } from 'react'
import { CHANNELS, channelName } from '#shared/news/article'
import type { WaysToOpen } from '#shared/news/channelWay'
import { Field } from '../../../ui/fields/Field'
import { Skeleton } from '../../../ui/states/Skeleton'
import type { ArticleWords } from '../articleWords'
import type { ArticleFaults } from './articleFaults'
import { CoverPicker } from './CoverPicker'
import { type EventChoices, EventField } from './EventField'
import { writeTexts as texts } from './writeTexts'

const BodyEditor = lazy(() => import('../editor/BodyEditor'))

interface Props {
  words: ArticleWords
  faults: ArticleFaults
  events: EventChoices
  ways: WaysToOpen | undefined
  /** Changes when the body has come from somebody else, and the editor begins anew with it. */
  bodyTurn: number
  onChange: (part: Partial<ArticleWords>) => void
  /** Told the block of the text in which the caret is. */
  onBlock: (block: number) => void
}

/** The fields of an article; its text comes right behind the title, above the fold. */
export function ArticleForm({ words, faults, events, ways, bodyTurn, onChange, onBlock }: Props) {
  return (
    <>
      <Field label={texts.title} hint={texts.titleHint} error={faults.title} length={[words.title.length, 64]}>
        {(control) => (
          <Input
            {...control}
            size="large"
            autoFocus={!words.title}
            value={words.title}
            onChange={({ target }) => onChange({ title: target.value })}
          />
        )}
      </Field>
      <Field label={texts.channel}>
        {(control) => (
          <Segmented
            {...control}
            value={words.channel}
            options={CHANNELS.map((channel) => ({ value: channel, label: channelName[channel] }))}
            onChange={(channel) => onChange({ channel })}
          />
        )}
      </Field>
      {(ways?.[words.channel] === 'account' || words.accountUrl) && (
        <Field label={texts.accountUrl} hint={texts.accountUrlHint} error={faults.accountUrl}>
          {(control) => (
            <Input
              {...control}
              placeholder="https://mp.weixin.qq.com/s/"
              value={words.accountUrl}
              onChange={({ target }) => onChange({ accountUrl: target.value })}
            />
          )}
        </Field>
      )}
      <Field label={texts.body} hint={texts.bodyHint} error={faults.body}>
        {(control) => (
          <Suspense fallback={<Skeleton rows={6} />}>
            <BodyEditor
              key={bodyTurn}
              start={words.body}
              faulty={control['aria-invalid']}
              noteId={control['aria-describedby']}
              onChange={(body) => onChange({ body })}
              onBlock={onBlock}
            />
          </Suspense>
        )}
      </Field>
      <Field
        label={texts.summary}
        hint={texts.summaryHint}
        error={faults.summary}
        length={[words.summary.length, 120]}
        optional
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 2, maxRows: 4 }}
            value={words.summary}
            onChange={({ target }) => onChange({ summary: target.value })}
          />
        )}
      </Field>
      <CoverPicker value={words.cover} onChoose={(cover) => onChange({ cover })} />
      <EventField
        choices={events}
        value={words.eventId}
        error={faults.eventId}
        onChoose={(eventId) => onChange({ eventId })}
      />
    </>
  )
}
