import type { SeedUnion } from '../directoryRows'

/** Every so manieth union has not said yet on which telephone it is found. */
const SILENT_EVERY = 7
const HOURS = ['工作日 9:00–17:00', '工作日 9:00–12:00、13:30–17:00', '每天 8:30–20:00', '请先约时间']
const TERMS = ['2027-06-30', '2028-03-31', '2029-06-30', '2030-12-31']

/** Telephones, hours and terms of the unions. No telephone line in Beijing begins with a zero: nobody is rung up. */
export function withOffices(unions: readonly SeedUnion[]): SeedUnion[] {
  return unions.map((union, index) => ({
    ...union,
    ...(index % SILENT_EVERY !== SILENT_EVERY - 1 && {
      phone: `010-0000 0${String(index).padStart(3, '0')}`,
      hours: HOURS[index % HOURS.length] ?? '',
    }),
    ...termOf(index),
  }))
}

function termOf(index: number): Pick<SeedUnion, 'termFrom' | 'termUntil'> {
  const termUntil = TERMS[index % TERMS.length] ?? ''
  return { termFrom: `${Number(termUntil.slice(0, 4)) - 5}${termUntil.slice(4)}`, termUntil }
}
