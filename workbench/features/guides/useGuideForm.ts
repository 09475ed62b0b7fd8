import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import * as v from 'valibot'
import { newKey } from '#client/newKey'
import type { GuideGroup, GuideStart } from '#shared/guides/guideGroup'
import { type GuideText, GuideTextSchema } from '#shared/guides/guideText'
import type { GuideBoard } from '#shared/guides/view'
import type { NeedTag } from '#shared/needs/need'
import { refreshToday } from '../../today'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { linesOf, questionsFrom } from './questionLines'
import { guideTexts as texts } from './texts'

/** The form's own words: lists as lines. */
export interface GuideWords {
  title: string
  group: GuideGroup
  forWhom: string
  materials: string
  limit: string
  where: string
  questions: string
  law: string
  link: string
  start: GuideStart | ''
  needs: NeedTag[]
}

const EMPTY: GuideWords = {
  ...{ title: '', group: 'joining', forWhom: '', materials: '', limit: '', where: '', questions: '', law: '' },
  ...{ link: '', start: '', needs: [] },
}

/** A service as it is being written, checked as the cloud checks it. */
export function useGuideForm(guide: GuideBoard | undefined) {
  const [words, setWords] = useState<GuideWords>(() => (guide ? wordsOf(guide.next?.text ?? guide.text) : EMPTY))
  const [key] = useState(newKey)
  const [isTried, setTried] = useState(false)
  const { busy, run } = useDeed()
  const go = useNavigate()
  const checked = v.safeParse(GuideTextSchema, textOf(words))
  const faults = checked.success ? {} : faultsOf(checked.issues)

  const save = async (send: boolean) => {
    setTried(true)
    if (!checked.success) return
    const which = guide ? { guideId: guide.id, rev: guide.rev } : { newKey: key }
    const answer = await run('guides.write', { ...which, text: checked.output, send })
    if (!answer?.ok) return
    say({ tone: 'good', text: send ? texts.sent : texts.saved })
    refreshToday()
    go('/guides')
  }

  return {
    ...{ words, busy, save },
    take: (text: GuideText) => setWords(wordsOf(text)),
    edit: (part: Partial<GuideWords>) => setWords({ ...words, ...part }),
    faultOf: (field: keyof GuideWords) => (isTried ? faults[field] : undefined),
  }
}

type Faults = Partial<Record<keyof GuideWords, string>>

function faultsOf(issues: v.BaseIssue<unknown>[]): Faults {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path?.[0]?.key), message]))
}

function textOf({ materials, questions, law, link, start, needs, ...plain }: GuideWords) {
  return {
    ...plain,
    materials: materials.split('\n').filter((line) => line.trim()),
    questions: questionsFrom(questions),
    ...(law.trim() && { law }),
    ...(link.trim() && { link }),
    ...(start && { start }),
    ...(needs.length > 0 && { needs }),
  }
}

function wordsOf({
  title,
  group,
  forWhom,
  materials,
  limit,
  where,
  questions,
  law,
  link,
  start,
  needs,
}: GuideText): GuideWords {
  return {
    ...{ title, group, forWhom, limit, where, law: law ?? '', link: link ?? '', start: start ?? '' },
    needs: needs ?? [],
    ...{ materials: materials.join('\n'), questions: linesOf(questions) },
  }
}
