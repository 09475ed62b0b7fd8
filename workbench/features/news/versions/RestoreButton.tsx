import Button from 'antd/es/button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import type { Version } from '#shared/news/version'
import { callApi } from '../../../deskLine'
import { wordShelf } from '../../../drafts/keptWords'
import { shelfKey } from '../../../drafts/shelfKey'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { articleShape, toInput, wordsOf } from '../articleWords'
import { versionTexts as texts } from './versionTexts'
import { versionWords } from './versionWords'

/** 恢复这一版: a draft gets its words at once, with a way back; those of a public article wait in the form to be looked at. */
export function RestoreButton({ version, article }: { version: Version; article: Article }) {
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { id: articleId, state, rev, proposal } = article
  const isDraft = state === 'draft'
  const goOn = () => navigate(`/news/${articleId}/write`)
  if (state === 'withdrawn') return <p className="faint">{texts.withdrawn}</p>
  const isWaiting = proposal !== undefined && proposal.state !== 'sent_back'
  if (isWaiting || !(isDraft || state === 'published' || state === 'expired'))
    return <p className="faint">{texts.waits}</p>

  const undo = async (restoredRev: number) => {
    const answer = await callApi('news.write', toInput(wordsOf(article), { articleId, rev: restoredRev }))
    if (!answer.ok) return say({ tone: 'bad', text: answer.text })
    say({ tone: 'good', text: texts.undone })
    navigate(`/news/${articleId}/versions`)
  }
  const restoreDraft = async () => {
    const answer = await run('news.write', toInput(versionWords(version, article), { articleId, rev }))
    if (!answer?.ok) return
    goOn()
    say({ tone: 'good', text: texts.restored, act: { label: uiTexts.undo, run: () => undo(answer.value.rev) } })
  }
  const putInForm = () => {
    const shelf = wordShelf(window.localStorage, shelfKey(me.id, 'article', articleId), articleShape)
    if (!shelf.keep({ words: versionWords(version, article), rev, at: Date.now() }))
      return say({ tone: 'bad', text: uiTexts.noRoom })
    goOn()
    say({ tone: 'good', text: texts.toLook })
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{texts.restore}</Button>
      <Confirm
        open={asking}
        title={texts.restoreTitle(momentText(version.at, Date.now()))}
        act={texts.restore}
        busy={busy}
        onAct={isDraft ? restoreDraft : putInForm}
        onClose={() => setAsking(false)}
      >
        <p>{isDraft ? texts.restoreDraft : texts.restorePublic}</p>
      </Confirm>
    </>
  )
}
