import type { PostAtStake, PostsChoice } from '#shared/register/posts'
import { Chips } from '../../../ui/fields/Chips'
import { postsTexts as texts } from './postsTexts'
import './Posts.css'

const CHOICES = ['end', 'stay'] as const

interface Props {
  posts: PostAtStake[]
  value: PostsChoice | undefined
  onChoose: (choice: PostsChoice) => void
}

/** Whose posts are at stake where enterprises go to another union, and what becomes of them. */
export function PostsQuestion({ posts, value, onChoose }: Props) {
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
