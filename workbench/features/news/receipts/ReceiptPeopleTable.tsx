import { usePages } from '#client/asking/usePages'
import { PeopleTable } from '../../../receipts/PeopleTable'

interface Props {
  articleId: string
  part: 'waiting' | 'confirmed'
  /** Union whose people are listed; undefined for all. */
  unionId: string | undefined
  canNote: boolean
  onChanged: () => void
}

/** 名单, with masked names. */
export function ReceiptPeopleTable({ articleId, part, unionId, canNote, onChanged }: Props) {
  const list = usePages('receipts.people', { articleId, part, ...(unionId !== undefined && { unionId }) })
  return <PeopleTable {...{ list, articleId, part, canNote, onChanged }} nameOf={({ name }) => <b>{name}</b>} />
}
