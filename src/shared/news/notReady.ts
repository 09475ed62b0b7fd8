/** Reasons why a draft may not go out as it is. */
export type NotReady =
  | 'already_published'
  | 'in_review'
  | 'article_empty'
  | 'words_risky'
  | 'picture_risky'
  | 'account_url_missing'
