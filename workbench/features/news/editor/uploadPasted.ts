import type { Editor } from '@tiptap/react'
import { shrinkPicture } from '#client/shrinkPicture'
import { upload } from '../../../files/uploadFile'
import { say } from '../../../ui/states/toasts'
import { writeTexts as texts } from '../writing/writeTexts'
import type { PastedPicture } from './pastedPictures'

/**
 * Uploads the pictures of a paste one by one, each into its place; one that does not arrive leaves it. What was left out
 * of the paste is said again with it, as a sentence takes the place of the one before.
 */
export async function uploadPasted(editor: Editor, pictures: PastedPicture[], left: string): Promise<void> {
  let failed = 0
  for (const { key, bytes } of pictures) {
    const small = await shrinkPicture(bytes)
    const kept = small && (await upload({ kind: 'picture', name: texts.pasted, bytes: small }))
    if (editor.isDestroyed) return
    if (!kept?.ok) failed += 1
    settle(editor, key, kept?.ok ? kept.value.fileId : undefined)
  }
  const sentences = [
    failed > 0 && texts.picturesLeft(failed),
    failed < pictures.length && texts.picturesPlaced(pictures.length - failed),
    left,
  ]
  say({ tone: failed > 0 || left ? 'bad' : 'good', text: sentences.filter(Boolean).join('') })
}

function settle(editor: Editor, key: string, fileId: string | undefined): void {
  editor.commands.command(({ tr, state }) => {
    state.doc.descendants((node, at) => {
      if (node.attrs.waits !== key) return
      if (fileId) tr.setNodeMarkup(at, undefined, { ...node.attrs, src: fileId, waits: '' })
      else tr.delete(at, at + node.nodeSize)
    })
    return true
  })
}
