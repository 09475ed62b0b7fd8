import { plainLine } from './typedText'

/** 手机号 as it is kept: digits alone, however it was typed or pasted (+86 199-0000-0001, (+86)…, 0086…, '199…). */
export function plainPhone(text: string): string {
  const digits = plainLine(text).replace(/[\s'’‘`\-‐-―]/g, '')
  return digits.replace(/^(?:\(?(?:\+|00)86\)?|86)(?=1\d{10}$)/, '')
}

/** Whether it can be the number of a mobile: none begins with 10, 11 or 12. */
export function isMobile(phone: string): boolean {
  return /^1[3-9]\d{9}$/.test(phone)
}
