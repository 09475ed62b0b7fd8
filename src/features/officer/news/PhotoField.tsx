import { Image, View } from '@tarojs/components'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { spokenInside } from '#ui/spoken'
import { officerTexts as texts } from '../texts'
import './PhotoField.scss'
import { type KeptPhoto, usePhoto } from './usePhoto'

interface Props {
  photo: KeptPhoto | undefined
  alt: string
  error: string | undefined
  onPhoto: (photo: KeptPhoto | undefined) => void
  onAlt: (alt: string) => void
}

/** The field for a photo and its description for people who do not see it. */
export function PhotoField({ photo, alt, error, onPhoto, onAlt }: Props) {
  const { busy, problem, pick } = usePhoto(onPhoto)
  return (
    <>
      <FieldFrame label={texts.photo} optional error={problem}>
        {photo && !photo.path && <View className="quiet">{texts.photoKept}</View>}
        {photo?.path && (
          <Image
            className="photo-field__picture"
            src={photo.path}
            mode="widthFix"
            {...spokenInside({ label: alt || texts.photo })}
          />
        )}
        <View className="photo-field__buttons">
          <Button kind="ghost" busy={busy} onPress={pick}>
            {busy ? texts.photoSending : photo ? texts.photoOther : texts.photoPick}
          </Button>
          {photo && (
            <Button kind="quiet" onPress={() => onPhoto(undefined)}>
              {texts.photoRemove}
            </Button>
          )}
        </View>
      </FieldFrame>
      {photo && (
        <Field
          isCounted
          label={texts.photoAlt}
          hint={texts.photoAltHint}
          value={alt}
          error={error}
          maxLength={60}
          onChange={onAlt}
        />
      )}
    </>
  )
}
