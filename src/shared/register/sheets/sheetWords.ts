import { enterpriseSizeName, ownershipName, unionKindName } from '../../directory/directory'
import { plainText } from '../../directory/grams'
import type { Point } from '../../directory/territory'
import { lookUp } from '../../lookUp'
import { plainLine } from '../../typedText'

/** Words that people write for the kinds of the register, besides its own. */
const KINDS: Record<string, string> = {
  ...{
    独立: 'enterprise',
    独立工会: 'enterprise',
    企业工会: 'enterprise',
    独立企业: 'enterprise',
    单独建会: 'enterprise',
  },
  ...{ 联合: 'community', 社区: 'community', 联合工会: 'community', 社区联合: 'community', 社区工会: 'community' },
  ...{ 行业: 'industry', 行业工会: 'industry', 行业联合会: 'industry' },
}
const SIZES: Record<string, string> = {
  ...{ 微型: 'micro', 小微: 'micro', 小型: 'small', 中型: 'middle', 大型: 'large' },
}
const OWNERSHIPS: Record<string, string> = {
  ...{ 非公: 'private', 民营: 'private', 私营: 'private', 民营企业: 'private', 私营企业: 'private', 个体: 'private' },
  ...{ 国有: 'public', 集体: 'public', 国企: 'public', 国有企业: 'public', 公有: 'public', 集体企业: 'public' },
  ...{ 外资: 'foreign', 合资: 'foreign', 港澳台: 'foreign', 外资企业: 'foreign', 外商投资: 'foreign' },
  ...{ 社会团体: 'social', 社团: 'social', 民非: 'social' },
}

const read = (own: Record<string, string>, others: Record<string, string>) => {
  const words = new Map(Object.entries(own).map(([key, word]) => [plainWord(word), key]))
  return (text: string): string | undefined => words.get(plainWord(text)) ?? lookUp(others, plainWord(text))
}

export const kindIn = read(unionKindName, KINDS)
export const sizeIn = read(enterpriseSizeName, SIZES)
export const ownershipIn = read(ownershipName, OWNERSHIPS)

/** A grid by its name: a bare number is the grid of that number. */
export function gridNameIn(text: string): string {
  const number = gridNumberIn(text)
  return number === undefined ? text : `第 ${number} 网格`
}

/** 第 7 网格, 7 and 07 are one. */
export function gridKey(name: string): string {
  return String(gridNumberIn(name) ?? plainText(name))
}

/** Number of a grid, however it is written: 第 7 网格, 7, 07; several grids of that number have other names around it. */
export function gridNumberIn(text: string): number | undefined {
  const number = plainLine(text).match(/^第? ?(\d{1,4}) ?(?:号?网格)?$/)?.[1]
  return number ? Number(number) : undefined
}

export function yesOrNo(text: string): boolean | undefined {
  const plain = plainLine(text).toLowerCase()
  if (['是', 'y', 'yes', '1', '√', '外区', 'true'].includes(plain)) return true
  return ['否', 'n', 'no', '0', '×', 'false', '本区'].includes(plain) ? false : undefined
}

/** A value as it stands in a sheet, and in what is shown before it is written. */
export function cellOf(field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (field === 'place') return sayPoint(value as Point)
  if (field === 'kind') return lookUp<string>(unionKindName, String(value)) ?? ''
  if (field === 'size') return lookUp<string>(enterpriseSizeName, String(value)) ?? ''
  if (field === 'ownership') return lookUp<string>(ownershipName, String(value)) ?? ''
  return String(value)
}

function sayPoint({ lat, lng }: Point): string {
  return `${lat}, ${lng}`
}

function plainWord(text: string): string {
  return plainLine(text).replace(/[\s–—-]/g, '')
}
