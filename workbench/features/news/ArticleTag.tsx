import { type ArticleState, articleStateName } from '#shared/news/article'
import { StateTag, type Tone } from '../../ui/states/StateTag'

const tones: Record<ArticleState, Tone> = {
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
