import { type Question, questionKinds } from './question'

/** 问什么. The questions of a form as sentences: how each is answered, when it is asked, and what it is for. */
export function formLines(questions: Question[]): { label: string; text: string }[] {
  return questions.map((question, index) => ({
    label: `第 ${index + 1} 题`,
    text: [
      `${question.label}（${questionKinds[question.kind].name}，${question.required ? '必答' : '选填'}）`,
      question.options && optionsText(question),
      whenText(question, questions),
      question.consent && `要同意的话：${question.consent.text}`,
      question.sensitive && `敏感内容，用来${question.sensitive.purpose}`,
    ]
      .filter(Boolean)
      .join('；'),
  }))
}

function optionsText({ options = [], amounts }: Question): string {
  return options.map((option, index) => (amounts?.[index] ? `${option} ${amounts[index]} 个` : option)).join('、')
}

/** The condition, by the words of the questions that it looks at. */
function whenText({ when = [] }: Question, questions: Question[]): string {
  if (when.length === 0) return ''
  const parts = when.map(({ question, is }) => {
    const label = questions.find(({ id }) => id === question)?.label ?? '已去掉的题'
    return is ? `“${label}”答了“${is.join('”或“')}”` : `填了“${label}”`
  })
  return `${parts.join('，并且')}才问`
}
