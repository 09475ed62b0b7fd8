import type { QuestionKind } from '#shared/events/form/question'
import { Line } from '../../../../ui/Icon'
import paths from './kindIcons.json'

/** The picture of a kind of question, beside its name. */
export function KindIcon({ kind }: { kind: QuestionKind }) {
  return <Line path={paths[kind]} size={16} />
}
