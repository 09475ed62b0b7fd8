import * as v from 'valibot'
import { inBeijing } from '../../beijingTime'
import type { EnterpriseContact } from '../../directory/directory'
import { lookUp } from '../../lookUp'
import type { SheetCell } from '../../sheetCell'
import { cellFaults } from '../../sheets/cellFault'
import { readSheetDate } from '../../sheets/readSheetDate'
import { shortened } from '../../sheets/shortened'
import { plainLine, seenText } from '../../typedText'
import { AreaWordsSchema, areaFieldName, BuildingWordsSchema, buildingFieldName } from '../territory/words'
import { EnterpriseWordsSchema, enterpriseFieldName, sizeOfStaff, UnionWordsSchema, unionFieldName } from '../words'
import { type EntryColumn, type RegisterSheet, registerKinds } from './registerKinds'
import { kindIn, ownershipIn, sizeIn, yesOrNo } from './sheetWords'

/** 工会表、企业表、网格表或楼宇表的一行. Words by field as they are understood; an empty cell is no word, and changes nothing. */
export interface EntryLine {
  name: string
  words: Record<string, unknown>
  /** Names of a union, an officer, a grid, the area around one and a building that only the register knows. */
  union: string
  officer: string
  grid: string
  parent: string
  building: string
  faults: string[]
}

type Cells = Partial<Record<EntryColumn, SheetCell>>

export function readEntry(of: RegisterSheet, cells: Cells, { daysBefore }: { daysBefore: number }): EntryLine {
  const kind = registerKinds[of]
  const all = Object.fromEntries(
    Object.keys(kind.columns).map((column) => [
      column,
      lookUp<SheetCell>(cells as Record<string, SheetCell>, column) ?? EMPTY,
    ])
  )
  const broken = cellFaults(all as Record<EntryColumn, SheetCell>, kind)
  const text = (column: EntryColumn) =>
    broken.some((one) => one.column === column)
      ? ''
      : seenText(cells[column]?.text ?? '')
          .replace(/\s+/g, ' ')
          .trim()
  const words: Record<string, unknown> = {}
  const faults = broken.map(({ fault }) => fault)
  const put = (field: string, column: EntryColumn, understood: unknown, hint = '') => {
    const given = text(column)
    if (given === '') return
    const label = kind.columns[column].name
    if (understood === undefined) {
      faults.push(`${label}看不懂：“${shortened(given)}”${hint}`)
      return
    }
    const fault = faultOf(of, field, understood)
    if (fault) faults.push(`${label}：${fault}`)
    else Object.assign(words, { [field]: parsed(of, field, understood) })
  }
  put('name', 'name', text('name'))
  if (text('name') === '' && !faults.length) faults.push(`没有填${kind.columns.name.name}`)
  const sign = text('name').match(/[=<>#*]/)?.[0]
  if (sign) faults.push(`名称里不会有“${sign}”`)
  put('phone', 'phone', plainLine(text('phone')))
  put('hours', 'hours', text('hours'))
  if (of === 'unions') {
    put('kind', 'kind', kindIn(text('kind')), '，请填 独立企业工会、社区联合工会 或 行业工会联合会')
    put('chair', 'chair', text('chair'))
    for (const field of ['termFrom', 'termUntil'] as const) {
      const at = readSheetDate(plainLine(text(field)), daysBefore)
      put(field, field, at === undefined ? undefined : inBeijing(at).format('YYYY-MM-DD'), '，请写成 2026-03-01')
    }
  } else if (of === 'enterprises') readFirm()
  else readGround()
  const named = (column: EntryColumn) => (column in kind.columns ? text(column) : '')
  const known = {
    ...{ union: named('union'), officer: named('officer'), grid: named('grid'), parent: named('parent') },
    building: named('building'),
  }
  return { name: text('name'), words, ...known, faults }

  function readGround() {
    const number = (column: EntryColumn) => plainLine(text(column)).match(/^(\d{1,4}) ?层?$/)?.[1]
    const putNumber = (column: 'order' | 'floors' | 'below', hint: string) => {
      const given = number(column)
      put(column, column, given === undefined ? undefined : Number(given), hint)
    }
    if (of === 'grids') return putNumber('order', '，请填整数')
    put('address', 'address', text('address'))
    putNumber('floors', '，请填几层')
    putNumber('below', '，没有地下就填 0')
    put('place', 'place', pointIn(plainLine(text('place'))), '，请写成 39.9123, 116.3812')
  }

  function readFirm() {
    put('code', 'code', text('code'))
    put('size', 'size', sizeIn(text('size')), '，请填 10 人以下、10–24 人、25–99 人 或 100 人以上')
    put('ownership', 'ownership', ownershipIn(text('ownership')), '，请填 非公企业、国有和集体、外资 或 社会组织')
    put('industry', 'industry', text('industry'))
    const staff = plainLine(text('staff'))
      .replaceAll(',', '')
      .match(/^(\d{1,6}) ?[人名]?$/)?.[1]
    put('staff', 'staff', staff === undefined ? undefined : Number(staff), '，请填人数')
    if (typeof words.staff === 'number' && text('size') === '') words.size = sizeOfStaff(words.staff)
    put('address', 'address', text('address'))
    put('floor', 'floor', text('floor'))
    put('isOutside', 'outside', yesOrNo(text('outside')), '，请填 是 或 否')
    put(
      'contacts',
      'contact',
      contactsIn(text('contact'), text('post'), plainLine(text('contactPhone'))),
      '：联系人和联系电话要一一对应'
    )
    if (text('contact') === '' && text('contactPhone') !== '') faults.push('有联系电话，没有填联系人')
  }
}

const EMPTY: SheetCell = { text: '', isFormula: false }

/** Several contacts stand in one cell, apart by a semicolon. */
function contactsIn(names: string, posts: string, phones: string): EnterpriseContact[] | undefined {
  const parts = (text: string) => text.split(/[;；]/).map((part) => part.trim())
  const [held, numbers] = [parts(posts), parts(phones)]
  const contacts = parts(names).map((name, at) => {
    const post = held[at]
    return { name, phone: numbers[at] ?? '', ...(post && { post }) }
  })
  return contacts.every(({ name, phone }) => name !== '' && phone !== '') ? contacts : undefined
}

/** Latitude and longitude, as maps copy them. */
function pointIn(text: string): { lat: number; lng: number } | undefined {
  const [, lat, lng] = text.match(/^(-?\d{1,3}(?:\.\d+)?)[,，、\s]+(-?\d{1,3}(?:\.\d+)?)$/) ?? []
  return lat === undefined || lng === undefined ? undefined : { lat: Number(lat), lng: Number(lng) }
}

const SCHEMAS: Record<RegisterSheet, Record<string, v.GenericSchema>> = {
  unions: UnionWordsSchema.entries,
  enterprises: EnterpriseWordsSchema.entries,
  grids: AreaWordsSchema.entries,
  buildings: BuildingWordsSchema.entries,
}

function schemaOf(of: RegisterSheet, field: string): v.GenericSchema | undefined {
  return lookUp(SCHEMAS[of], field)
}

function faultOf(of: RegisterSheet, field: string, value: unknown): string | undefined {
  const schema = schemaOf(of, field)
  return schema && v.safeParse(schema, value).issues?.[0].message
}

function parsed(of: RegisterSheet, field: string, value: unknown): unknown {
  const schema = schemaOf(of, field)
  return schema ? v.parse(schema, value) : value
}

const LABELS: Record<RegisterSheet, Record<string, string>> = {
  unions: unionFieldName,
  enterprises: enterpriseFieldName,
  grids: areaFieldName,
  buildings: buildingFieldName,
}

export function fieldLabel(of: RegisterSheet, field: string): string {
  return lookUp(LABELS[of], field) ?? field
}
