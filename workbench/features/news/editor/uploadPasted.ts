import type { Editor } from '@tiptap/react'
import { shrinkPicture } from '#client/shrinkPicture'
import { upload } from '../../../files/uploadFile'
import { say } from '../../../ui/states/toasts'
import { writeTexts as texts } from '../writing/writeTexts'
import type { PastedPicture } from './pastedPictures'

/** Uploads the pictures of a paste one by one, each into its place; one that does not arrive leaves it, and it is said. */
export async function uploadPasted(editor: Editor, pictures: PastedPicture[]): Promise<void> {
  let failed = 0
  for (const { key, bytes } of pictures) {
    const small = await shrinkPicture(bytes)
    const kept = small && (await upload({ kind: 'picture', name: texts.pasted, bytes: small }))
    if (editor.isDestroyed) return
    if (!kept?.ok) failed += 1
    settle(editor, key, kept?.ok ? kept.value.fileId : undefined)
  }
  if (failed > 0) say({ tone: 'bad', text: texts.picturesLeft(failed) })
  if (failed < pictures.length) say({ tone: 'good', text: texts.picturesPlaced(pictures.length - failed) })
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
