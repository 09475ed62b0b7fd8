export const REGISTRATION_STATUSES = ['confirmed', 'offered', 'waitlisted', 'lapsed', 'withdrawn', 'removed'] as const
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number]
export const registrationStatusName: Record<RegistrationStatus, string> = {
  confirmed: '已报名',
  offered: '等本人答复',
  waitlisted: '候补中',
  lapsed: '已让出',
  withdrawn: '已取消',
  removed: '已移出',
}

/** States of those who have a place, are offered one, or wait for one. */
export const CURRENT_STATUSES = ['confirmed', 'offered', 'waitlisted'] as const satisfies readonly RegistrationStatus[]

export function isCurrent(status: RegistrationStatus): boolean {
  return CURRENT_STATUSES.some((current) => current === status)
}
