import type { RollView } from '#shared/checkin/rolls/view'
import { type Column, Table } from '../../../ui/lists/Table'
import { rollTexts as texts } from './rollTexts'

type Group = RollView['groups'][number]

/** Names that stand in a line; the others are a number, and on the phone. */
const NAMED = 12

/** Each bus, floor or stop: how many are there, since when it is whole, and who is missing. */
export function GroupTable({ view: { groups, roll } }: { view: RollView }) {
  return <Table label={roll.name} columns={columns} rows={groups} keyOf={({ key }) => key} />
}

function timesOf({ people }: Group): number[] {
  return people.flatMap(({ at }) => (at === undefined ? [] : [at]))
}

function missingOf({ people }: Group): string {
  const names = people.filter(({ at }) => at === undefined).map(({ name }) => name)
  return names.length === 0 ? '' : texts.names(names.slice(0, NAMED), Math.max(0, names.length - NAMED))
}

const columns: Column<Group>[] = [
  { key: 'group', head: texts.group, width: 200, cell: ({ label }) => <b>{label || texts.everybody}</b> },
  {
    key: 'arrived',
    head: texts.arrived,
    kind: 'end',
    width: 100,
    cell: (group) => texts.count(timesOf(group).length, group.people.length),
  },
  {
    key: 'whole',
    head: texts.whole,
    width: 140,
    cell: (group) => {
      const times = timesOf(group)
      return times.length > 0 && times.length === group.people.length && texts.clock(Math.max(...times))
    },
  },
  { key: 'missing', head: texts.missing, kind: 'name', cell: missingOf },
]
