import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { CaseView } from '#shared/cases/view'
import { OPEN_ANSWER_LONGEST, QUESTION_LONGEST } from '#shared/questions/input'
import type { ProposedQuestion } from '#shared/questions/question'
import { textUpTo } from '#shared/text'
import { Field } from '../../../ui/fields/Field'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { openTexts as texts } from './openTexts'

const QuestionSchema = textUpTo(QUESTION_LONGEST)
const AnswerSchema = textUpTo(OPEN_ANSWER_LONGEST)

interface Props {
  view: CaseView
  begins?: ProposedQuestion
  onProposed: () => Promise<void>
}

/** What may be public of a case, begun with its own words, which the officer makes into words without names. */
export function OpenForm({ view, begins, onProposed }: Props) {
  const { busy, run } = useDeed()
  const first = begins ?? wordsOf(view)
  const question = useReason(QuestionSchema, first.question)
  const answer = useReason(AnswerSchema, first.answer)
  const [guideId, setGuideId] = useState(begins?.guideId)
  const propose = async () => {
    const [asked, told] = [question.take(), answer.take()]
    if (asked === undefined || told === undefined) return
    const words = { question: asked, answer: told, ...(guideId && { guideId }) }
    const outcome = await run('questions.propose', { caseId: view.id, ...words })
    if (!outcome?.ok) return
    say({ tone: 'good', text: view.isAnonymous ? texts.proposedUnnamed : texts.proposed })
    await onProposed()
  }
  return (
    <div className="open-panel__form">
      <p className="quiet">{texts.about}</p>
      <Field label={texts.question} hint={texts.questionHint} error={question.field.error}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={QUESTION_LONGEST}
            value={question.field.value}
            onChange={({ target }) => question.field.onChange(target.value)}
          />
        )}
      </Field>
      <Field label={texts.answer} hint={texts.answerHint} error={answer.field.error}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={OPEN_ANSWER_LONGEST}
            value={answer.field.value}
            onChange={({ target }) => answer.field.onChange(target.value)}
          />
        )}
      </Field>
      <GuideChoice guideId={guideId} onChoose={setGuideId} />
      <div className="open-panel__deeds">
        <Button type="primary" loading={busy} onClick={propose}>
          {begins ? texts.proposeAgain : texts.propose}
        </Button>
      </div>
    </div>
  )
}

function GuideChoice({
  guideId,
  onChoose,
}: {
  guideId: string | undefined
  onChoose: (guideId: string | undefined) => void
}) {
  const { load } = useAsk('guides.list', {})
  if (load.kind !== 'ready' || load.value.length === 0) return null
  return (
    <Select
      showSearch
      allowClear
      className="open-panel__guide"
      optionFilterProp="label"
      value={guideId ?? null}
      aria-label={texts.guide}
      placeholder={texts.guide}
      options={load.value.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(chosen: string | null | undefined) => onChoose(chosen ?? undefined)}
    />
  )
}

/** The case’s own words and the latest answer to them, cut to what fits. */
function wordsOf({ words = '', steps }: CaseView): { question: string; answer: string } {
  const answer = [...steps].reverse().find(({ deed }) => deed === 'answered')?.words ?? ''
  return { question: cut(words, QUESTION_LONGEST), answer: cut(answer, OPEN_ANSWER_LONGEST) }
}

function cut(words: string, most: number): string {
  return [...words].slice(0, most).join('')
}
