import { COVERS, coverAddress } from '../preview/coverAddress'
import { CoverPhoto } from './CoverPhoto'
import { writeTexts } from './writeTexts'
import './CoverPicker.css'

interface Props {
  value: string
  onChoose: (cover: string) => void
}

/** One picture of ours, or none. */
export function CoverPicker({ value, onChoose }: Props) {
  return (
    <fieldset className="cover-picker">
      <legend>{writeTexts.cover}</legend>
      {Object.entries(COVERS).map(([cover, label]) => (
        <button
          key={cover}
          type="button"
          aria-pressed={cover === value}
          aria-label={label}
          title={label}
          onClick={() => onChoose(cover)}
        >
          <img src={coverAddress(cover)} alt="" />
        </button>
      ))}
      <CoverPhoto value={value} onChoose={onChoose} />
      <button type="button" aria-pressed={value === ''} onClick={() => onChoose('')}>
        {writeTexts.noCover}
      </button>
    </fieldset>
  )
}
