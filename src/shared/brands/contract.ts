import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import { type Brand, type BrandRow, type EditionTold, ReadBrandInput, WriteBrandInput } from './brand'
import { earlierContract } from './earlier/contract'
import { pastContract } from './past/contract'
import { type Meeting, MeetingsInput, RecordsInput, type RecordsView, SHOWING_WORDS, ShowRecordInput } from './record'
import { EndSeasonInput, ReadSeasonInput, type SeasonRow, type SeasonTold, WriteSeasonInput } from './season'

const BRAND = { brandId: 'brand-1' }

const SEASON = { seasonId: 'season-1' }

export const brandsContract = {
  ...pastContract,
  ...earlierContract,
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
  'seasons.list': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<SeasonRow[]>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'seasons.read': reads({
    who: 'anyone',
    input: ReadSeasonInput,
    output: gives<SeasonTold>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: SEASON,
  }),
  'seasons.manage': reads({
    who: 'officer',
    input: Nothing,
    output: gives<SeasonRow[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'seasons.write': does({
    who: 'officer',
    name: '写活动季',
    about: ({ seasonId, newKey = '' }) => seasonId ?? `s${newKey}`,
    input: WriteSeasonInput,
    output: gives<{ seasonId: string; rev: number }, 'changed_meanwhile' | 'season_event_unknown' | WordsRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {
      newKey: '0123456789abcdef',
      state: 'shown',
      text: { title: '文化体育季', about: '一个秋天，五场比赛', eventIds: ['cup'] },
    },
  }),
  'seasons.end': does({
    who: 'officer',
    name: '活动季办完归档',
    about: ({ seasonId }) => seasonId,
    input: EndSeasonInput,
    output: gives<{ rev: number }, 'changed_meanwhile' | 'season_runs'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...SEASON, rev: 1, on: true },
  }),
} as const satisfies Contract
