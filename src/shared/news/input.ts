import * as v from 'valibot'
import { isPaperId, isPictureId } from '../files/file'
import { CursorSchema } from '../page'
import { ReceiptAskSchema } from '../receipts/input'
import { AloneSchema } from '../review/alone'
import { idText, newKeyText, TimeSchema, textUpTo } from '../text'
import { ARTICLE_STATES, CHANNELS } from './article'
import { WAYS_TO_OPEN } from './channelWay'
import { ExplainerSchema } from './explainer'
import { WAYS } from './readers'

export const ListNewsInput = v.strictObject({ channel: v.optional(v.picklist(CHANNELS)), cursor: CursorSchema })
export const ArticleIdInput = v.strictObject({ articleId: idText() })
/** `newKey` names the copy, so that a repeat after a lost answer makes no second one. */
export const DuplicateArticleInput = v.strictObject({ articleId: idText(), newKey: newKeyText() })
const SearchText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))
export const ManageNewsInput = v.strictObject({
  state: v.optional(v.picklist(ARTICLE_STATES)),
  /** Lists only notices that ask for receipts. */
  asksReceipt: v.exactOptional(v.literal(true)),
  /** Lists only what was sent back to its writer: drafts, and changes of public articles. */
  sentBack: v.exactOptional(v.literal(true)),
  /** Words that the title contains. */
  text: v.exactOptional(SearchText),
  cursor: CursorSchema,
})
/** `proposed` reads the article with its waiting change, which officers alone get. */
export const ReadArticleInput = v.strictObject({ articleId: idText(), proposed: v.exactOptional(v.literal(true)) })

const Revision = v.pipe(v.number(), v.integer(), v.minValue(1))
const HttpsAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500, '网址太长'),
  v.regex(/^https:\/\/[^\s"'<>]+$/, '只能用 https:// 开头的网址')
)
/** An article that the official account has sent; one for preview ends after hours and WeChat does not open it. */
const AccountAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500, '网址太长'),
  v.regex(
    /^https:\/\/mp\.weixin\.qq\.com\/s[/?][\w\-./?=&%#:~+,]+$/,
    '请填公众号文章的网址，https://mp.weixin.qq.com/s 开头'
  ),
  v.check((url) => !/[?&]tempkey=/.test(url), '这是预览用的临时网址，请填群发以后的网址')
)
const AttachmentSchema = v.strictObject({
  fileId: v.pipe(v.string(), v.check(isPaperId)),
  name: textUpTo(120),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
/** Limit of what a body's cleaning takes long for: beginnings of tags and of special characters. */
const MOST_SIGNS = 15_000

function hasFewSigns(body: string): boolean {
  return body.split(/[<&]/, MOST_SIGNS + 2).length <= MOST_SIGNS + 1
}

/** A drawing of ours by its name, or a photo that was uploaded. */
const CoverSchema = v.union([v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/)), v.pipe(v.string(), v.check(isPictureId))])

export const WriteArticleInput = v.strictObject({
  articleId: v.optional(idText()),
  newKey: v.exactOptional(newKeyText()),
  rev: v.optional(Revision),
  title: textUpTo(64),
  channel: v.picklist(CHANNELS),
  summary: v.pipe(v.string(), v.trim(), v.maxLength(120, '最多 120 个字')),
  body: v.pipe(
    v.string(),
    v.maxLength(60_000, '正文太长，请分成两篇'),
    v.check(hasFewSigns, '正文里的表格和格式太多，请分成两篇')
  ),
  cover: v.exactOptional(CoverSchema),
  eventId: v.exactOptional(idText()),
  tags: v.exactOptional(v.pipe(v.array(textUpTo(10)), v.maxLength(5, '最多 5 个标签'))),
  attachments: v.exactOptional(v.pipe(v.array(AttachmentSchema), v.maxLength(10, '最多 10 个附件'))),
  video: v.exactOptional(v.strictObject({ url: HttpsAddress, title: textUpTo(40) })),
  accountUrl: v.exactOptional(AccountAddress),
  explainer: v.exactOptional(ExplainerSchema),
  receipt: v.exactOptional(ReceiptAskSchema),
})
export const PinArticleInput = v.strictObject({ articleId: idText(), until: v.nullable(TimeSchema) })
export const WithdrawArticleInput = v.strictObject({
  articleId: idText(),
  correction: textUpTo(200),
  /** Tells whoever was sent the article. */
  tell: v.exactOptional(v.literal(true)),
})

/** `publishAt` is missing when the article shall appear as soon as it may. */
export const SubmitArticleInput = v.strictObject({ articleId: idText(), publishAt: v.exactOptional(TimeSchema) })
/** `rev` is the version that the officer has read: no other is approved. `alone` is why nobody else could look. */
export const ApproveArticleInput = v.strictObject({
  articleId: idText(),
  rev: Revision,
  alone: v.exactOptional(AloneSchema),
})
export const SendBackArticleInput = v.strictObject({ articleId: idText(), word: textUpTo(200) })
export const ScheduleArticleInput = v.strictObject({ articleId: idText(), publishAt: TimeSchema })
export const ExpireArticleInput = v.strictObject({ articleId: idText(), expiresAt: v.nullable(TimeSchema) })
export const SearchNewsInput = v.strictObject({ text: SearchText, cursor: CursorSchema })
export const SwitchInput = v.strictObject({ articleId: idText(), on: v.boolean() })
export const FavouritesInput = v.strictObject({ cursor: CursorSchema })
export const CountReaderInput = v.strictObject({ articleId: idText(), via: v.picklist(WAYS) })
export const VersionInput = v.strictObject({ versionId: v.pipe(v.string(), v.regex(/^[\w-]{1,40}:[\w-]{1,80}$/)) })
export const NoInput = v.strictObject({})
export const SetWayInput = v.strictObject({ channel: v.picklist(CHANNELS), way: v.picklist(WAYS_TO_OPEN) })
