import type { Context } from '#server/context'
import type { Question } from '#shared/events/form/question'
import { standingOfPictures } from '../../files/feature'

/** The pictures of a form, each once. */
export function picturesOfForm(questions: Question[]): string[] {
  return [...new Set(questions.flatMap(({ pictures = [] }) => pictures))]
}

/** Addresses of the pictures that WeChat has let through; whoever runs the event sees the others too. */
export async function openPictures(
  { store, files, now }: Pick<Context, 'store' | 'files' | 'now'>,
  { questions, isOwn }: { questions: Question[]; isOwn: boolean }
): Promise<Record<string, string>> {
  const fileIds = picturesOfForm(questions)
  if (fileIds.length === 0) return {}
  const standing = isOwn ? undefined : await standingOfPictures(store, fileIds, now)
  const shown = fileIds.filter((fileId) => !standing || standing.get(fileId) === 'pass')
  return Object.fromEntries(await files.addressesOf(shown))
}
