import { type ArticleState, articleStateName } from '#shared/news/article'
import { StateTag, type StateTone } from '../../ui/states/StateTag'

const tones: Record<ArticleState, StateTone> = {
  draft: 'warn',
  checking: 'live',
  review: 'live',
  scheduled: 'mute',
  published: 'good',
  expired: 'end',
  withdrawn: 'bad',
}

export function ArticleTag({ state }: { state: ArticleState }) {
  return <StateTag tone={tones[state]}>{articleStateName[state]}</StateTag>
}
