import type { FamilyRule } from './familyRule'

/** 带家人的规定, in one line for whoever reads before they sign up. */
export function familyWords({ youngest, oldest, least, most }: FamilyRule): string {
  const ages = youngest === oldest ? `${youngest} 岁` : `${youngest} 到 ${oldest} 岁`
  const many = most === 1 ? ' 1 位' : least === 1 ? ` 1 到 ${most} 位` : `最多 ${most} 位`
  return `${least === 1 ? '要带' : '可以带'}${many}家人（${ages}），每人占一个名额`
}
