import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import type { ArticleEdit } from '#shared/news/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { Loaded } from '#ui/states/Loaded'
import { articleTexts as texts } from '../articleTexts'

interface Props {
  articleId: string
  editedAt: number
  now: number
}

/** 改过. Says when what is public was last changed, and shows what was. */
export function EditedMark({ articleId, editedAt, now }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="edited-mark">
      <Pressable className="edited-mark__head" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <View>{texts.edited(momentText(editedAt, now))}</View>
        <View className={isOpen ? 'edited-mark__sign edited-mark__sign--open' : 'edited-mark__sign'}>
          <Icon name="next" size={16} />
        </View>
      </Pressable>
      {isOpen && <Edits articleId={articleId} now={now} />}
    </View>
  )
}

function Edits({ articleId, now }: { articleId: string; now: number }) {
  const { load, reload } = useAsk('news.edits', { articleId })
  return (
    <Card className="edited-mark__edits">
      <Loaded
        load={load}
        onRetry={reload}
        skeletonRows={1}
        isEmpty={({ edits }) => edits.length === 0}
        empty={<View>{texts.editNotWords}</View>}
      >
        {({ edits }) => edits.map((edit) => <EditRow key={edit.at} edit={edit} now={now} />)}
      </Loaded>
    </Card>
  )
}

function EditRow({ edit: { at, gone, came }, now }: { edit: ArticleEdit; now: number }) {
  return (
    <View className="edit-row">
      <View className="edit-row__at">{momentText(at, now)}</View>
      {!gone && !came && <View>{texts.editUnknown}</View>}
      <Lines label={texts.was} lines={gone} />
      <Lines label={texts.is} lines={came} />
    </View>
  )
}

function Lines({ label, lines = [] }: { label: string; lines: string[] | undefined }) {
  if (lines.length === 0) return null
  return (
    <View>
      <View className="edit-row__label">{label}</View>
      {lines.map((line) => (
        <View key={line} className="edit-row__line">
          {line}
        </View>
      ))}
    </View>
  )
}
