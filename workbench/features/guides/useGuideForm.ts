import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import * as v from 'valibot'
import { newKey } from '#client/newKey'
import { type Guide, GuideTextSchema } from '#shared/guides/guide'
import type { GuideGroup, GuideStart } from '#shared/guides/guideGroup'
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
}

const EMPTY: GuideWords = {
  ...{ title: '', group: 'joining', forWhom: '', materials: '', limit: '', where: '', questions: '', law: '' },
  ...{ link: '', start: '' },
}

/** A service as it is being written, checked as the cloud checks it. */
export function useGuideForm(guide: Guide | undefined) {
  const [words, setWords] = useState<GuideWords>(() => (guide ? wordsOf(guide) : EMPTY))
  const [key] = useState(newKey)
  const [isTried, setTried] = useState(false)
  const { busy, run } = useDeed()
  const go = useNavigate()
  const checked = v.safeParse(GuideTextSchema, textOf(words))
  const faults = checked.success ? {} : faultsOf(checked.issues)

  const save = async (state: Guide['state']) => {
    setTried(true)
    if (!checked.success) return
    const which = guide ? { guideId: guide.id, rev: guide.rev } : { newKey: key }
    const answer = await run('guides.write', { ...which, text: checked.output, state })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.saved })
    go('/guides')
  }

  return {
    ...{ words, busy, save },
    edit: (part: Partial<GuideWords>) => setWords({ ...words, ...part }),
    faultOf: (field: keyof GuideWords) => (isTried ? faults[field] : undefined),
  }
}

type Faults = Partial<Record<keyof GuideWords, string>>

function faultsOf(issues: v.BaseIssue<unknown>[]): Faults {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path?.[0]?.key), message]))
}

function textOf({ materials, questions, law, link, start, ...plain }: GuideWords) {
  return {
    ...plain,
    materials: materials.split('\n').filter((line) => line.trim()),
    questions: questionsFrom(questions),
    ...(law.trim() && { law }),
    ...(link.trim() && { link }),
    ...(start && { start }),
  }
}

function wordsOf({ title, group, forWhom, materials, limit, where, questions, law, link, start }: Guide): GuideWords {
  return {
    ...{ title, group, forWhom, limit, where, law: law ?? '', link: link ?? '', start: start ?? '' },
    ...{ materials: materials.join('\n'), questions: linesOf(questions) },
  }
}
