import type { Column } from '../Table'
import {
  asUsual,
  MOST_SAVED,
  narrowed,
  narrowing,
  shownColumns,
  withColumn,
  withoutSaved,
  withSaved,
} from './listChoice'

const column = (key: string, stands?: Column<string>['stands']): Column<string> => ({
  ...{ key, head: key, cell: () => key },
  ...(stands && { stands }),
})
const columns = [column('name', 'always'), column('phone'), column('joined', 'if chosen')]
const keys = (choice = asUsual) => shownColumns(columns, choice).map(({ key }) => key)

describe('columns of a list', () => {
  test('are the usual ones until somebody chooses, and then those', () => {
    expect(keys()).toEqual(['name', 'phone'])
    const chosen = columns.reduce(withColumn, asUsual)
    expect(keys(chosen)).toEqual(['name', 'joined'])
    expect(keys(columns.reduce(withColumn, chosen))).toEqual(['name', 'phone'])
  })

  test('of another version of the desk do no harm', () => {
    expect(keys({ ...asUsual, hidden: ['name', 'gone'], added: ['gone'] })).toEqual(['name', 'phone'])
  })
})

describe('saved filters', () => {
  test('of the same name are one, and of too many the oldest goes', () => {
    const twice = withSaved(withSaved(asUsual, { name: '没绑定', search: 'bound=no' }), {
      name: '没绑定',
      search: 'q=a',
    })
    expect(twice.saved).toEqual([{ name: '没绑定', search: 'q=a' }])
    const many = Array.from({ length: MOST_SAVED + 1 }, (_, at) => ({ name: String(at), search: `q=${at}` }))
    expect(many.reduce(withSaved, asUsual).saved.map(({ name }) => name)).toEqual(many.slice(1).map(({ name }) => name))
    expect(withoutSaved(twice, '没绑定').saved).toEqual([])
  })

  test('hold what narrows the list, and leave the rest of an address as it is', () => {
    const search = new URLSearchParams('q=林&list=enterprises&view=foreign')
    const kept = narrowing(search, ['view', 'q', 'union'])
    expect(kept).toBe(narrowing(new URLSearchParams('view=foreign&q=林'), ['q', 'view']))
    const other = new URLSearchParams('list=enterprises&union=u1')
    expect(String(narrowed(other, ['view', 'q', 'union'], kept))).toBe(
      String(new URLSearchParams('list=enterprises&q=林&view=foreign'))
    )
    expect(String(narrowed(other, ['view', 'q', 'union'], 'admin=1'))).toBe('list=enterprises')
  })
})
