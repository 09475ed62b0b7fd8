import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import { type Brand, type BrandRow, type EditionTold, ReadBrandInput, WriteBrandInput } from './brand'
import { type Meeting, MeetingsInput, RecordsInput, type RecordsView, SHOWING_WORDS, ShowRecordInput } from './record'

const BRAND = { brandId: 'brand-1' }

export const brandsContract = {
  'brands.list': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<BrandRow[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'brands.read': reads({
    who: 'anyone',
    input: ReadBrandInput,
    output: gives<Omit<Brand, 'editions'> & { editions: EditionTold[] }>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: BRAND,
  }),
  'brands.records': reads({
    who: 'anyone',
    input: RecordsInput,
    output: gives<RecordsView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: BRAND,
  }),
  'brands.meetings': reads({
    who: 'anyone',
    input: MeetingsInput,
    output: gives<Meeting[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { ...BRAND, key: 'r1' },
  }),
  'brands.showRecord': owns({
    who: 'person',
    input: ShowRecordInput,
    output: gives<{ isShown: boolean }>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { isShown: true, words: SHOWING_WORDS },
  }),
  'brands.manage': reads({
    who: 'officer',
    input: Nothing,
    output: gives<BrandRow[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'brands.write': does({
    who: 'officer',
    name: '写品牌活动',
    about: ({ brandId, newKey = '' }) => brandId ?? `b${newKey}`,
    input: WriteBrandInput,
    output: gives<{ brandId: string; rev: number }, 'changed_meanwhile' | 'edition_unknown' | WordsRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {
      newKey: '0123456789abcdef',
      state: 'shown',
      text: { title: '职工象棋比赛', about: '每年秋天下一场', editions: [{ name: '第一届', year: 2023 }] },
    },
  }),
} as const satisfies Contract
