import { useState } from 'react'
import { Dialog } from '#ui/overlays/Dialog'
import { officerTexts as texts } from '../texts'

/** Articles that were opened from here since the app started. */
const opened = new Set<string>()

/** 先看再放. Whoever lets an article out without having opened it is asked once whether they have read it. */
export function useReadFirst(articleId: string, onApprove: (alone?: string) => void) {
  const [asked, setAsked] = useState<{ alone: string | undefined }>()
  const goOn = (alone: string | undefined) => {
    opened.add(articleId)
    setAsked(undefined)
    onApprove(alone)
  }
  return {
    onRead: () => opened.add(articleId),
    approve: (alone?: string) => (opened.has(articleId) ? onApprove(alone) : setAsked({ alone })),
    question: asked && (
      <Dialog
        title={texts.readFirst}
        text={texts.readFirstText}
        action={{ label: texts.haveRead, onPress: () => goOn(asked.alone) }}
        stay={texts.toRead}
        onClose={() => setAsked(undefined)}
      />
    ),
  }
}
