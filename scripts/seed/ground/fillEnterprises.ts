import { inBeijing } from '#shared/beijingTime'
import type { EnterpriseSize } from '#shared/directory/directory'
import { checkSignOf } from '#shared/register/creditCode'
import { nameKeys } from '../../../cloudfunctions/directory/feature'
import type { Dice } from '../dice'
import type { SeedEnterprise } from '../directoryRows'

/** In a hundred: how many have a code, a telephone, a number of staff, and one that contradicts their size. */
const WITH_CODE = 93
const WITH_PHONE = 90
const WITH_STAFF = 94
const CONTRADICTING = 15

const STAFF: Record<EnterpriseSize, [number, number]> = {
  micro: [2, 9],
  small: [10, 24],
  middle: [25, 99],
  large: [100, 420],
}

/** Gives enterprises codes, telephones and numbers of staff, all made up; some of it is missing, old or wrong. */
export function fillEnterprises(dice: Dice, enterprises: SeedEnterprise[], now: number): SeedEnterprise[] {
  return enterprises.map((enterprise, index) => {
    const code = dice.below(100) < WITH_CODE ? codeOf(index) : undefined
    const phone = dice.below(100) < WITH_PHONE ? `010-6600${String(1000 + index).slice(-4)}` : undefined
    const staff = staffOf(dice, enterprise)
    const staffOn = inBeijing(now - dice.below(390) * 24 * 3_600_000).format('YYYY-MM-DD')
    return {
      ...enterprise,
      ...{ ...(code && { code }), ...(phone && { phone, hours: '工作日 9:00–17:00' }) },
      ...(staff !== undefined && { staff, staffOn }),
      ...nameKeys(enterprise.name, { others: [code, phone] }),
    }
  })
}

/** A made-up code with a right check sign; 110102 is the district's own number. */
function codeOf(index: number): string {
  const first = `91110102MA${String(7_000_000 + index * 13)}`
  return `${first}${checkSignOf(first) ?? ''}`
}

function staffOf(dice: Dice, { size, members }: SeedEnterprise): number | undefined {
  const [least, most] = STAFF[size]
  const chance = dice.below(100)
  const thrown = Math.max(members, least + dice.below(most - least + 1))
  if (members > most) return chance < CONTRADICTING ? members : undefined
  return chance < WITH_STAFF ? Math.min(most, thrown) : undefined
}
