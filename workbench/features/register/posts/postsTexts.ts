import type { PostsChoice } from '#shared/register/posts'

export const postsTexts = {
  title: (name: string) => `${name} 要换工会`,
  intro: '它的职工在原来的工会有岗位。换过去以后，这些岗位怎么办？',
  sheetTitle: '这些岗位怎么办',
  sheetIntro: '表里有企业要换工会，它们的职工在原来的工会有岗位。选好了才能导入。',
  ofUnion: (union: string) => `${union}的`,
  choice: '岗位怎么办',
  words: { end: '结束岗位', stay: '保留岗位' } satisfies Record<PostsChoice, string>,
  what: {
    end: '一分钟内结束，本人会收到消息；少了主席的工会会进“主席空缺”。一天内换回来，岗位还给他们。',
    stay: '他们在原来的工会照样当主席、当委员，要结束请到“工作人员”里办。谁也不会因为换工会当上新工会的主席。',
  } satisfies Record<PostsChoice, string>,
  first: '请先选一种',
  yes: { end: '换工会，结束岗位', stay: '换工会，保留岗位' } satisfies Record<PostsChoice, string>,
}
