import { Link } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import type { Input } from '#shared/api'
import { PeopleTable } from '../../receipts/PeopleTable'

interface Props {
  among: Pick<Input<'receipts.ownPeople'>, 'unionId' | 'articleId' | 'part'>
  canNote: boolean
  onChanged: () => void
}

/** People of the own union by their names; a name leads to the card with the telephone. */
export function OwnPeopleTable({ among, canNote, onChanged }: Props) {
  const { articleId, part } = among
  const list = usePages('receipts.ownPeople', among)
  return (
    <PeopleTable
      {...{ list, articleId, part, canNote, onChanged }}
      nameOf={({ name, memberId }) => (memberId ? <Link to={`/members/${memberId}`}>{name}</Link> : <b>{name}</b>)}
    />
  )
}
