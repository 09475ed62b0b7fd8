import { Image, View } from '@tarojs/components'
import { useContext } from 'react'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import { spoken, spokenInside } from '../spoken'
import { AboutField } from './FieldFrame'
import './PictureChoice.scss'

interface Props {
  label: string
  /** Each with its word, and its picture where that can be seen. */
  options: readonly { word: string; url: string | undefined }[]
  chosen: string | undefined
  onChoose: (word: string) => void
}

/** A choice of one out of a few by their pictures, two beside each other. */
export function PictureChoice({ label, options, chosen, onChoose }: Props) {
  const about = useContext(AboutField)
  const hasPictures = options.some(({ url }) => url)
  return (
    <View className="picture-choice" {...{ tabIndex: -1 }} {...spoken({ role: 'radiogroup', label, ...about })}>
      {options.map(({ word, url }) => {
        const isOn = word === chosen
        return (
          <Pressable
            key={word}
            role="radio"
            checked={isOn}
            className={isOn ? 'picture-choice__one picture-choice__one--on' : 'picture-choice__one'}
            onPress={() => onChoose(word)}
          >
            {url && (
              <Image
                className="picture-choice__picture"
                src={url}
                mode="aspectFill"
                {...spokenInside({ hidden: true })}
              />
            )}
            {!url && hasPictures && <View className="picture-choice__picture" />}
            <View className="picture-choice__words">
              <View className="picture-choice__word">{word}</View>
              {isOn && <Icon name="check" />}
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}
