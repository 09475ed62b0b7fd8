import * as v from 'valibot'

/** 岗位. What somebody of an enterprise holds in the union which the enterprise leaves. */
export interface PostAtStake {
  name: string
  /** 工会主席、工会委员. */
  posts: string
  enterpriseName: string
  unionName: string
}

/** Posts of whoever goes along end, or stay with the union of before: nobody is chair of another union by a move. */
export const PostsChoiceSchema = v.picklist(['end', 'stay'])
export type PostsChoice = v.InferOutput<typeof PostsChoiceSchema>
