import { momentText } from '#shared/beijingTime'
import type { ReleasedAlone } from '#shared/news/article'
import { Notice } from '../../ui/states/Notice'
import { reviewTexts as texts } from './texts'

/** 未经第二人审核: the mark on what nobody but its writer has looked at. */
export default function AloneMark({ by, at, reason }: ReleasedAlone) {
  return <Notice tone="warn">{texts.mark(by, momentText(at, Date.now()), reason)}</Notice>
}
