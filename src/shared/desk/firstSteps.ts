/** 头几步. What a new installation needs before its people can sign up for anything, counted from what is there. */
export interface FirstSteps {
  /** Whether the telephone of the station is there, to which so much on the phone refers. */
  hasStation: boolean
  /** Accounts of officers, and of whoever leads the federation. */
  officers: number
  unions: number
  enterprises: number
  /** Rows of the roster. */
  people: number
  /** Accounts of chairs. */
  chairs: number
  /** Whether WeChat has told what the official account may do. */
  hasAccount: boolean
}

/** Steps in their order; the account comes last, since all but pushes works without it. */
export const FIRST_STEPS = ['station', 'officers', 'unions', 'enterprises', 'people', 'chairs', 'account'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

/** A second officer has to look at much of what the first one does, so one is not enough. */
export function isStepDone(step: FirstStep, { officers, hasStation, hasAccount, ...counts }: FirstSteps): boolean {
  if (step === 'station') return hasStation
  if (step === 'officers') return officers >= 2
  return step === 'account' ? hasAccount : counts[step] > 0
}

/** Whether people can use the product, so that the list of steps is no longer needed. */
export function hasBegun(steps: FirstSteps): boolean {
  return FIRST_STEPS.every((step) => step === 'account' || isStepDone(step, steps))
}
