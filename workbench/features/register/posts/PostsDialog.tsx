import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { PostAtStake, PostsChoice } from '#shared/register/posts'
import { Confirm } from '../../../ui/Confirm'
import { Chips } from '../../../ui/fields/Chips'
import { Loaded } from '../../../ui/states/Loaded'
import { postsTexts as texts } from '../card/cardTexts'
import './Posts.css'

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

const CHOICES = ['end', 'stay'] as const

interface QuestionProps {
  posts: PostAtStake[]
  value: PostsChoice | undefined
  onChoose: (choice: PostsChoice) => void
}

/** Whose posts are at stake where enterprises go to another union, and what becomes of them. */
export function PostsQuestion({ posts, value, onChoose }: QuestionProps) {
  return (
    <>
      <ul className="posts-at-stake">
        {posts.map(({ name, posts: held, enterpriseName, unionName }) => (
          <li key={`${name}:${enterpriseName}:${unionName}`}>
            <b>{name}</b>
            <span className="quiet">{enterpriseName}</span>
            <span>
              {texts.ofUnion(unionName)}
              {held}
            </span>
          </li>
        ))}
      </ul>
      <Chips<PostsChoice | 'none'>
        label={texts.choice}
        value={value ?? 'none'}
        options={CHOICES.map((key) => ({ key, label: texts.words[key] }))}
        onChoose={(choice) => choice !== 'none' && onChoose(choice)}
      />
      <p className="faint" role="status">
        {value ? texts.what[value] : texts.first}
      </p>
    </>
  )
}
