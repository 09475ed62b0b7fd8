import * as v from 'valibot'
import { type EnterpriseSize, NO_UNION, type Ownership, UNION_KINDS } from '../directory/directory'
import { idText, textUpTo } from '../text'
import { faultOfCreditCode, plainCreditCode } from './creditCode'

/** A text that may be left empty; what was never filled in is absent from the row, and null in what is sent. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema)

/** Nothing stands for a text that has always been a text: such a row has it empty. */
const orEmpty = (max: number) => v.union([v.literal(''), textUpTo(max)])

export const SIZES = ['micro', 'small', 'middle', 'large'] as const satisfies readonly EnterpriseSize[]
export const OWNERSHIPS = ['private', 'public', 'foreign', 'social'] as const satisfies readonly Ownership[]

/** A telephone of an office: everybody may read it, so nobody's own number. */
export const OfficePhoneSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => !/^(\+?86)?1\d{10}$/.test(text.replace(/[\s-]/g, '')),
    '这里会员都看得到，请填办公电话，不要填个人手机号'
  ),
  v.regex(/^(\(?0\d{2,3}\)?[\s-]?)?\d{3,4}[\s-]?\d{3,4}([转\s-]{1,3}\d{1,6})?$/, '请填办公电话，例如 010-66000000 转 8')
)

const DaySchema = v.pipe(
  v.string(),
  v.isoDate('日期请写成 2026-03-01'),
  v.check((day) => day >= '1949-01-01' && day < '2101' && isDay(day), '日历上没有这一天，请核对')
)

const CreditCodeSchema = v.pipe(
  v.string(),
  v.transform(plainCreditCode),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed && faultOfCreditCode(dataset.value)
    if (fault) addIssue({ message: fault })
  })
)

const responsible = {
  officerId: maybe(idText()),
  phone: maybe(OfficePhoneSchema),
  hours: maybe(textUpTo(40)),
}

const term = { termFrom: maybe(DaySchema), termUntil: maybe(DaySchema) }

/** 工会的各项. What the desk writes of a union. */
export const UnionWordsSchema = v.strictObject({
  name: textUpTo(40),
  kind: v.picklist(UNION_KINDS),
  chair: orEmpty(20),
  ...responsible,
  ...term,
})

const ContactSchema = v.strictObject({
  name: textUpTo(20),
  post: v.exactOptional(textUpTo(20)),
  phone: v.pipe(v.string(), v.trim(), v.regex(/^[\d\s转()+-]{5,20}$/, '请填能打通的电话')),
})

/** 企业的各项. What the desk writes of an enterprise. */
export const EnterpriseWordsSchema = v.strictObject({
  name: textUpTo(60),
  unionId: v.union([v.literal(NO_UNION), idText()]),
  code: maybe(CreditCodeSchema),
  size: v.picklist(SIZES),
  ownership: v.picklist(OWNERSHIPS),
  industry: orEmpty(20),
  staff: maybe(
    v.pipe(v.number('请填人数'), v.integer('请填整数'), v.minValue(0), v.maxValue(99_999, '最多 99,999 人'))
  ),
  gridId: v.union([v.literal(''), idText()]),
  buildingId: v.optional(maybe(idText()), null),
  address: orEmpty(80),
  floor: maybe(textUpTo(20)),
  isOutside: v.boolean(),
  contacts: maybe(v.pipe(v.array(ContactSchema), v.minLength(1), v.maxLength(5, '最多 5 位联系人'))),
  ...responsible,
})

export type UnionWords = v.InferOutput<typeof UnionWordsSchema>
export type EnterpriseWords = v.InferOutput<typeof EnterpriseWordsSchema>
export type UnionField = keyof UnionWords
export type EnterpriseField = keyof EnterpriseWords

/** Labels of the fields, for forms, sheets and the history. */
export const unionFieldName: Record<UnionField, string> = {
  name: '名称',
  kind: '类型',
  chair: '主席',
  officerId: '责任干部',
  phone: '办公电话',
  hours: '接听时间',
  termFrom: '本届从',
  termUntil: '到',
}
export const enterpriseFieldName: Record<EnterpriseField, string> = {
  name: '名称',
  unionId: '所属工会',
  code: '统一社会信用代码',
  size: '规模',
  ownership: '性质',
  industry: '行业',
  staff: '在职人数',
  gridId: '网格',
  buildingId: '楼宇',
  address: '地址',
  floor: '楼层',
  isOutside: '外区',
  contacts: '联系人',
  officerId: '责任干部',
  phone: '办公电话',
  hours: '接听时间',
}

/** 规模 by 在职人数, as the street counts: fewer than 10, 25 and 100. */
export function sizeOfStaff(staff: number): EnterpriseSize {
  if (staff < 10) return 'micro'
  if (staff < 25) return 'small'
  return staff < 100 ? 'middle' : 'large'
}

/** Whether a calendar has the day: of 2026-02-31 it makes another. */
function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}
