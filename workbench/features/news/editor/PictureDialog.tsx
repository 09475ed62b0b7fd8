import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { shrinkPicture } from '#client/shrinkPicture'
import { upload } from '../../../files/uploadFile'
import { say } from '../../../ui/states/toasts'
import { writeTexts as texts } from '../writing/writeTexts'
import { PictureWords } from './PictureWords'

interface Props {
  editor: Editor
  file: File
  onClose: () => void
}

/**
 * Takes a photo that was chosen, dropped or pasted: makes it small, asks for a description, uploads it and puts it into
 * the text.
 */
export function PictureDialog({ editor, file, onClose }: Props) {
  const [small, setSmall] = useState<{ bytes: Blob; address: string }>()
  const [share, setShare] = useState<number>()

  useEffect(() => {
    let address = ''
    let isOver = false
    shrinkPicture(file).then((bytes) => {
      if (isOver) return
      if (!bytes) {
        say({ tone: 'bad', text: texts.pictureUnreadable })
        return onClose()
      }
      address = URL.createObjectURL(bytes)
      setSmall({ bytes, address })
    })
    return () => {
      isOver = true
      URL.revokeObjectURL(address)
    }
  }, [file, onClose])

  const insert = async (alt: string) => {
    if (!small || share !== undefined) return
    setShare(0)
    const kept = await upload({ kind: 'picture', name: file.name || texts.pasted, ...small, onProgress: setShare })
    setShare(undefined)
    if (!kept.ok) return say({ tone: 'bad', text: kept.text })
    editor
      .chain()
      .focus()
      .insertContent([{ type: 'picture', attrs: { src: kept.value.fileId, alt } }, { type: 'paragraph' }])
      .run()
    onClose()
  }

  return (
    <PictureWords
      address={small?.address ?? ''}
      act={share === undefined ? texts.pictureInsert : texts.pictureTravels(share)}
      busy={!small || share !== undefined}
      onAct={insert}
      onClose={onClose}
    />
  )
}
