import { hasOptions, type Question, questionKinds, type ShownWhen } from './question'

/** A question in one line, for who compares two forms or passes one. */
export function questionText(question: Question, all: Question[]): string {
  const { label, kind, options = [], amounts, required, sensitive, consent } = question
  const parts = [
    questionKinds[kind].name,
    ...(hasOptions(kind) ? [options.map((option, index) => withAmount(option, amounts?.[index])).join(' / ')] : []),
    ...(required ? ['必答'] : []),
    ...(sensitive ? [`敏感：${sensitive.purpose}`] : []),
    ...(consent ? [consent.text] : []),
    ...(question.when ? [whenText(question.when, all)] : []),
  ]
  return `${label}（${parts.join('；')}）`
}

/** 什么时候问, in words. */
export function whenText(when: ShownWhen[], all: Pick<Question, 'id' | 'label'>[]): string {
  const labelOf = (id: string) => all.find((one) => one.id === id)?.label || '没有这道题了'
  const parts = when.map(({ question, is }) => `“${labelOf(question)}”${is ? `答“${is.join('、')}”` : '填了'}`)
  return `${parts.join('，而且')}，才问`
}

function withAmount(option: string, amount: number | undefined): string {
  return amount === undefined ? option : `${option} ${amount} 份`
}
