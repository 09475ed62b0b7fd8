import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { clockText, momentText } from '#shared/beijingTime'
import type { ReviewWays } from '#shared/review/ways'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { officerTexts as texts } from '../texts'
import { ReleaseSheet } from './ReleaseSheet'

interface Props {
  ways: ReviewWays
  now: number
  busy: boolean
  onRelease: (alone: string) => void
}

const MINUTE = 60_000

/** 自己送审的. Who else can look at it, and where there is nobody, how to go on. */
export function OwnWork({ ways, now, busy, onRelease }: Props) {
  const [asking, setAsking] = useState(false)
  const mayGo = ways.aloneAt !== undefined && !ways.hindrance && now >= ways.aloneAt
  return (
    <>
      <Notice tone="plain">{wordsOf(ways, now)}</Notice>
      {mayGo && (
        <Button kind="ghost" busy={busy} onPress={() => setAsking(true)}>
          {texts.release}
        </Button>
      )}
      {asking && (
        <ReleaseSheet
          busy={busy}
          onRelease={(alone) => {
            setAsking(false)
            onRelease(alone)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

interface WordProps extends Omit<Props, 'ways'> {
  kind?: 'words' | 'guide' | 'comment'
  id: string
}

/** The ways of a text, a service or a comment that the reader has written, in the list of those that wait. */
export function OwnWord({ kind = 'words', id, ...rest }: WordProps) {
  const { load } = useAsk('review.ways', { kind, id })
  return load.kind === 'ready' ? <OwnWork ways={load.value} {...rest} /> : null
}

function wordsOf({ others, hindrance, endedAt, aloneAt }: ReviewWays, now: number): string {
  if (aloneAt === undefined) return texts.otherReads(others)
  if (hindrance) return texts.aloneMany
  if (endedAt !== undefined && now < aloneAt)
    return texts.aloneEnded(momentText(endedAt, now), momentText(aloneAt, now))
  return now >= aloneAt ? texts.aloneNow : texts.alone(clockText(aloneAt), Math.ceil((aloneAt - now) / MINUTE))
}
