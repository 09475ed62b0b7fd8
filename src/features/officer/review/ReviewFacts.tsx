import { open } from '#platform/pages/navigate'
import { momentText, nearText } from '#shared/beijingTime'
import { type Article, channelName } from '#shared/news/article'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { officerTexts as texts } from '../texts'

interface Props {
  article: Article
  now: number
  onRead: () => void
}

/** The facts one approves in an article: the words, where they will stand, and when. */
export function ReviewFacts({ article, now, onRead }: Props) {
  const { id, title, channel, review, proposal, sentBack } = article
  return (
    <>
      {sentBack && <Notice tone="warn">{texts.sentBackWord(sentBack.word)}</Notice>}
      {review?.why && <Notice tone="warn">{review.why}</Notice>}
      {proposal && <Notice tone="plain">{texts.reviewProposal}</Notice>}
      <Card className="rows">
        <Cell
          icon="paper"
          title={title}
          note={texts.reviewRead}
          onPress={() => {
            onRead()
            open('article', { id, ...(proposal && { proposed: '1' }) })
          }}
        />
        <Cell title={texts.announceChannel} note={channelName[channel]} />
        <Cell
          title={texts.reviewWhen}
          note={review?.publishAt ? texts.at(momentText(review.publishAt, now)) : texts.reviewAtOnce}
        />
        {review && <Cell title={texts.byWhom} note={`${review.askedByName}，${nearText(review.askedAt, now)}`} />}
      </Card>
    </>
  )
}
