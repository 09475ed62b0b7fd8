/** 三张脸. How somebody tells with one tap whether it was good. */
export const FACES = ['good', 'fair', 'bad'] as const
export type Face = (typeof FACES)[number]
export const faceName: Record<Face, string> = { good: '满意', fair: '一般', bad: '不满意' }
