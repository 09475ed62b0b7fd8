import { useEffect, useRef, useState } from 'react'
import { useHref } from 'react-router-dom'
import type { Article } from '#shared/news/article'
import { callApi } from '../../../deskLine'
import { wordShelf } from '../../../drafts/keptWords'
import { shelfKey } from '../../../drafts/shelfKey'
import { refreshToday } from '../../../today'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeskMe } from '../../../useDeskMe'
import { type ArticleWords, articleShape, type Base, toInput } from '../articleWords'
import { beginWriting } from './beginWriting'
import { type SaveState, saveLoop } from './saveLoop'
import { sendable } from './sendable'

const PAUSE_MS = 1_200
const RETRY_MS = 5_000

/** The words on the screen, and their way to the cloud, on which none is lost. */
export function useWriting(article: Article | undefined, template?: ArticleWords) {
  const me = useDeskMe()
  const list = useHref('/news')
  const shelfOf = (articleId: string | undefined) =>
    wordShelf(window.localStorage, shelfKey(me.id, 'article', articleId), articleShape)

  const [start] = useState(() => beginWriting(shelfOf(article?.id).read(), article, template))
  const [words, setWords] = useState(start.words)
  const [state, setState] = useState<SaveState>({ kind: 'untouched' })
  const [articleId, setArticleId] = useState(article?.id)
  const [bodyTurn, setBodyTurn] = useState(0)

  const waitsFor = useRef<'checking' | 'review'>(undefined)
  const save = async (unsaved: ArticleWords, base: Base) => {
    const answer = await callApi('news.write', toInput(unsaved, base))
    waitsFor.current = answer.ok ? answer.value.waitsFor : undefined
    if (answer.ok && !base.articleId) {
      setArticleId(answer.value.articleId)
      refreshToday()
      // The address becomes the new draft's, so that a reload finds it; the router would open the screen anew.
      window.history.replaceState(window.history.state, '', `${list}/${answer.value.articleId}/write`)
    }
    return answer
  }

  const [loop] = useState(() =>
    saveLoop(
      { ...start.base, known: start.known },
      {
        save,
        keep: (unsaved, base) => {
          const kept = shelfOf(base.articleId).keep({
            words: unsaved,
            rev: base.rev,
            newKey: base.newKey,
            at: Date.now(),
          })
          if (!kept) say({ tone: 'bad', text: uiTexts.noRoom })
        },
        forget: (base) => shelfOf(base.articleId).forget(),
        sendable,
        tell: setState,
        clock: Date.now,
        byItself: !article || article.state === 'draft' || article.state === 'scheduled',
        pauseMs: PAUSE_MS,
        retryMs: RETRY_MS,
      }
    )
  )

  // A change that was sent back is not what readers have, so it can be sent again without a new word.
  const hasProposal = article?.proposal !== undefined
  useEffect(() => {
    if (start.restoredAt || hasProposal) loop.change(start.words)
    return loop.close
  }, [loop, start, hasProposal])

  const latest = useRef(start.words)
  const change = (part: Partial<ArticleWords>) => {
    latest.current = { ...latest.current, ...part }
    setWords(latest.current)
    loop.change(latest.current)
  }

  return {
    words,
    change,
    state,
    articleId,
    restoredAt: start.restoredAt,
    flush: loop.flush,
    waitsFor: () => waitsFor.current,
    known: loop.known,
    bodyTurn,
    merge: (theirs: { rev: number; words: ArticleWords }, merged: ArticleWords) => {
      if (merged.body !== latest.current.body) setBodyTurn((turn) => turn + 1)
      latest.current = merged
      setWords(merged)
      loop.merge(theirs, merged)
    },
    /** Deletes the unsaved words; the screen then begins again with the cloud's. */
    drop: () => shelfOf(articleId).forget(),
  }
}
