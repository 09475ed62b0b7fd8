import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { PostsChoice } from '#shared/register/posts'
import { Confirm } from '../../../ui/Confirm'
import { Loaded } from '../../../ui/states/Loaded'
import { PostsQuestion } from './PostsQuestion'
import { postsTexts as texts } from './postsTexts'

interface Props {
  enterprise: { id: string; name: string }
  busy: boolean
  onDecide: (choice: PostsChoice) => void
  onClose: () => void
}

/** The question before an enterprise goes to another union while its people hold posts in the one before. */
export function PostsDialog({ enterprise: { id, name }, busy, onDecide, onClose }: Props) {
  const { load, reload } = useAsk('register.posts', { enterpriseId: id })
  const [choice, setChoice] = useState<PostsChoice>()
  return (
    <Confirm
      open
      title={texts.title(name)}
      act={choice ? texts.yes[choice] : texts.first}
      busy={busy}
      disabled={!choice}
      onAct={() => choice && onDecide(choice)}
      onClose={onClose}
    >
      <p>{texts.intro}</p>
      <Loaded load={load} onRetry={reload} rows={2}>
        {(posts) => <PostsQuestion posts={posts} value={choice} onChoose={setChoice} />}
      </Loaded>
    </Confirm>
  )
}
