import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { open } from '#platform/pages/navigate'
import { momentText, nearText } from '#shared/beijingTime'
import { unionKindName } from '#shared/directory/directory'
import { channelName } from '#shared/news/article'
import type { Found, FoundEvent } from '#shared/search/found'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { openArticle } from '../news/feature'
import { searchTexts as texts } from './texts'

interface Props {
  found: Found
  sought: string
  now: number
}

/** What one search has found, kind by kind; each kind leads to its own list where there is more. */
export function FoundThings({ found, sought, now }: Props) {
  const { doors, events, guides, questions, articles, unions, enterprises, more, isAlike } = found
  return (
    <View>
      {isAlike && <Notice tone="plain">{texts.alike(sought)}</Notice>}
      <Part title={texts.doors}>
        {doors.map(({ page, title, note }) => (
          <Cell key={page} title={title} note={note} onPress={() => open(page)} />
        ))}
      </Part>
      <Part title={texts.events}>
        {events.map((event) => (
          <Cell
            key={event.id}
            title={event.title}
            note={eventNote(event, now)}
            onPress={() => open('event', { id: event.id })}
          />
        ))}
      </Part>
      <Part title={texts.guides}>
        {guides.map(({ id, title, forWhom }) => (
          <Cell key={id} title={title} note={forWhom} onPress={() => open('guide', { id })} />
        ))}
      </Part>
      <Part title={texts.questions}>
        {questions.map(({ id, question }) => (
          <Cell key={id} title={question} onPress={() => open('question', { id })} />
        ))}
      </Part>
      <Part
        title={texts.articles}
        onMore={more.includes('articles') && !isAlike ? () => open('find', { text: sought, show: 'news' }) : undefined}
      >
        {articles.map(({ id, title, channel, publishedAt, accountUrl }) => (
          <Cell
            key={id}
            title={title}
            note={[channelName[channel], publishedAt && nearText(publishedAt, now)].filter(Boolean).join('·')}
            onPress={() => openArticle({ id, ...(accountUrl && { accountUrl }) }, 'search')}
          />
        ))}
      </Part>
      <Part
        title={texts.unions}
        onMore={more.includes('unions') && !isAlike ? () => open('search', { text: sought }) : undefined}
      >
        {unions.map(({ id, name, kind }) => (
          <Cell key={id} title={name} note={unionKindName[kind]} onPress={() => open('union', { id })} />
        ))}
      </Part>
      <Part
        title={texts.enterprises}
        onMore={
          more.includes('enterprises') && !isAlike
            ? () => open('search', { show: 'enterprises', text: sought })
            : undefined
        }
      >
        {enterprises.map(({ id, name, unionId, unionName }) => (
          <Cell
            key={id}
            title={name}
            note={unionName}
            {...(unionId && { onPress: () => open('union', { id: unionId }) })}
          />
        ))}
      </Part>
    </View>
  )
}

interface PartProps {
  title: string
  onMore?: (() => void) | undefined
  children: ReactNode[]
}

function Part({ title, onMore, children }: PartProps) {
  if (children.length === 0) return null
  return (
    <View>
      <SectionTitle title={title} {...(onMore && { more: { label: texts.more, onPress: onMore } })} />
      <Card className="rows">{children}</Card>
    </View>
  )
}

function eventNote({ startsAt, endsAt, venue }: FoundEvent, now: number): string {
  return [endsAt <= now ? texts.over : momentText(startsAt, now), venue].join('·')
}
