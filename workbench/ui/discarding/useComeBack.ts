import { useEffect, useRef } from 'react'
import { liveValue } from '#client/liveValue'
import { callApi } from '../../deskLine'

const turn = liveValue(0)

/** 撤销删除 of one draft. */
export function restoreDraft(kind: 'article' | 'event', id: string) {
  return kind === 'article' ? callApi('news.restore', { articleId: id }) : callApi('events.restore', { eventId: id })
}

/** Tells the list that is on the screen that a draft has come back. */
export function cameBack() {
  turn.set(turn.get() + 1)
}

/** Reads a list again when a draft has come back. */
export function useComeBack(reload: () => void) {
  const latest = useRef(reload)
  latest.current = reload
  useEffect(() => turn.watch(() => latest.current()), [])
}
