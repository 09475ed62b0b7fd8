import { useState } from 'react'
import * as v from 'valibot'
import { faultTexts } from '#client/forms/texts'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { showFirstFault } from '#platform/pages/showFirstFault'
import { CHANNELS, needsReview } from '#shared/news/article'
import { officerTexts as texts } from '../texts'
import { asHtml, asPicture } from './asHtml'
import type { KeptPhoto } from './usePhoto'

const WordsSchema = v.object({
  title: v.string(),
  text: v.string(),
  channel: v.picklist(CHANNELS),
  alt: v.string(),
  /** The photo, which lies in the cloud already; empty when it was taken away. */
  photoId: v.exactOptional(v.string()),
  /** Key of the article before the cloud has answered, so that a lost answer makes no second draft. */
  newKey: v.string(),
  /** Id of the article once it is written: after a lost answer it is published, not written again. */
  articleId: v.exactOptional(v.string()),
})
const WORDS = { schema: WordsSchema, version: 1 }

export type AnnounceOutcome = 'published' | 'checking' | 'asked'

/**
 * 发一条公告. One tap writes and publishes it, or sends it to a second reader where the channel needs one; what was typed
 * survives a lost network.
 */
export function useAnnounce() {
  const { draft, isRecalled, change, clear } = useDraft('announce', WORDS, begin())
  const { busy, once } = useOneAtATime()
  const [picked, setPicked] = useState<KeptPhoto>()
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<{ kind: AnnounceOutcome; articleId: string }>()

  const { photoId } = draft
  // After a reload there is no picture of it on this phone any more, only the file in the cloud.
  const photo = picked?.fileId === photoId ? picked : photoId ? { fileId: photoId } : undefined
  const setPhoto = (next: KeptPhoto | undefined) => {
    setPicked(next)
    change({ photoId: next?.fileId ?? '' })
  }

  const errors = {
    title: tried && !draft.title.trim() ? texts.titleMissing : undefined,
    text: tried && !draft.text.trim() ? texts.textMissing : undefined,
    alt: tried && photo && !draft.alt.trim() ? texts.altMissing : undefined,
  }

  const publish = () =>
    once(async () => {
      setTried(true)
      const { title, text, channel, articleId, newKey, alt } = draft
      const faults = [
        !title.trim() && texts.announceTitle,
        !text.trim() && texts.announceText,
        photo && !alt.trim() && texts.photoAlt,
      ].filter((fault) => typeof fault === 'string')
      setProblem(faults[0] && faultTexts.count(faults.length, faults[0]))
      if (faults[0]) return showFirstFault()
      const words = {
        title: title.trim(),
        channel,
        summary: '',
        body: asHtml(text) + (photo ? asPicture(photo.fileId, alt.trim()) : ''),
      }
      const finish = (kind: AnnounceOutcome, id: string) => {
        clear()
        setOutcome({ kind, articleId: id })
      }
      const written = await callApi('news.write', { ...words, ...(articleId ? { articleId } : { newKey }) })
      // The article is in review already: an earlier answer that was lost has brought it there.
      if (!written.ok && written.reason === 'in_review' && articleId)
        return finish(needsReview(channel) ? 'asked' : 'checking', articleId)
      if (!written.ok) return setProblem(written.text)
      const id = written.value.articleId
      change({ articleId: id })
      const published = await callApi('news.publish', { articleId: id })
      if (published.ok) return finish(published.value.publishedAt === null ? 'checking' : 'published', id)
      if (published.reason === 'already_published') return finish('published', id)
      if (published.reason !== 'review_needed') return setProblem(published.text)
      const asked = await callApi('news.submit', { articleId: id })
      return asked.ok ? finish('asked', id) : setProblem(asked.text)
    })

  return { draft, isRecalled, change, photo, setPhoto, errors, busy, problem, publish, outcome }
}

function begin(): v.InferOutput<typeof WordsSchema> {
  return { title: '', text: '', channel: 'member', alt: '', newKey: newKey() }
}
