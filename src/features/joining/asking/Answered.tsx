import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { joiningTexts as texts } from '../texts'

export interface GivenAnswer {
  question: string
  answer: string
  /** Nothing where the register has answered. */
  onEdit?: () => void
}

/** Questions that were answered, folded, each to be answered anew. */
export function Answered({ answers }: { answers: GivenAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <Card className="rows">
      {answers.map(({ question, answer, onEdit }) => (
        <Cell key={question} title={answer} note={question} {...(onEdit && { onPress: onEdit, end: texts.edit })} />
      ))}
    </Card>
  )
}
