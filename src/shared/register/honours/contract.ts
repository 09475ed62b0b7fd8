import { STREET } from '../../access/role'
import { type Contract, does, gives, reads } from '../../contract'
import type { Page } from '../../page'
import { AddHonourInput, ChangeHonourInput, type HonourRow, HonoursInput, WithdrawHonourInput } from './honour'

const OFFICERS = [401, 403, 403, 403, 403, 200, 200] as const
const EVERYBODY = [200, 200, 200, 200, 200, 200, 200] as const

export const honoursContract = {
  'register.honours': reads({
    who: 'anyone',
    input: HonoursInput,
    output: gives<Page<HonourRow>>(),
    answers: EVERYBODY,
    example: {},
  }),
  'register.addHonour': does({
    who: 'officer',
    name: '加荣誉',
    about: ({ unionId }) => unionId || STREET,
    input: AddHonourInput,
    output: gives<{ honourId: string }, 'year_ahead' | 'union_closed'>(),
    answers: OFFICERS,
    example: {
      newKey: '00112233445566cc',
      unionId: 'union-c01',
      words: { name: '北京市模范职工小家', body: '北京市总工会', year: 2024 },
    },
  }),
  'register.changeHonour': does({
    who: 'officer',
    name: '改荣誉',
    about: ({ honourId }) => honourId,
    input: ChangeHonourInput,
    output: gives<{ honourId: string }, 'year_ahead' | 'changed_meanwhile' | 'honour_withdrawn'>(),
    answers: OFFICERS,
    example: {
      honourId: 'honour-1',
      seen: { name: '模范职工小家', body: '北京市总工会', year: 2024 },
      words: { name: '北京市模范职工小家', body: '北京市总工会', year: 2024 },
    },
  }),
  'register.withdrawHonour': does({
    who: 'officer',
    name: '撤下荣誉',
    about: ({ honourId }) => honourId,
    input: WithdrawHonourInput,
    output: gives<{ withdrawn: true }>(),
    answers: OFFICERS,
    example: { honourId: 'honour-1', reason: '年份写错了' },
  }),
} as const satisfies Contract
