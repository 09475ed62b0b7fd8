/** Words in the place of an answer that cannot be opened. */
export const unopenedText = {
  key_missing: '打不开（缺密钥）',
  not_as_sealed: '打不开（内容被改动过）',
}

const all: string[] = Object.values(unopenedText)

/** Whether one of the answers shown could not be opened. */
export function hasUnopened(answers: Record<string, string>): boolean {
  return Object.values(answers).some((answer) => all.includes(answer))
}
