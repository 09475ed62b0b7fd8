import { BETWEEN, consentAnswer } from '#shared/events/form/faultOf'
import type { Question } from '#shared/events/form/question'
import { useFileAddress } from '../../../files/fileAddresses'
import { questionTexts as texts } from './questionTexts'
import { offeredBy } from './questionWords'

interface Props {
  question: Question
  answer: string
  onAnswer: (answer: string) => void
}

/** What one taps or types on the phone of the preview. */
export function PhoneAnswer({ question, answer, onAnswer }: Props) {
  const { kind, label, options = [] } = question
  if (kind === 'several') {
    const chosen = answer === '' ? [] : answer.split(BETWEEN)
    const flip = (one: string) => (chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one])
    return <Ones words={options} chosen={chosen} onTap={(one) => onAnswer(flip(one).join(BETWEEN))} />
  }
  if (kind === 'stock') {
    const { amounts = [] } = question
    const asideOf = (option: string) => texts.amountLeft(amounts[options.indexOf(option)] || 0)
    return <Ones words={options} chosen={[answer]} asideOf={asideOf} onTap={onAnswer} />
  }
  if (kind === 'picture')
    return (
      <div className="form-phone__pictures">
        {options.map((option, index) => (
          <PictureOne
            // biome-ignore lint/suspicious/noArrayIndexKey: two options may still have the same word
            key={index}
            word={option}
            picture={question.pictures?.[index] ?? ''}
            isOn={answer === option}
            onTap={() => onAnswer(option)}
          />
        ))}
      </div>
    )
  if (kind === 'file') return <div className="form-phone__signature">{texts.fileSays}</div>
  const offered = offeredBy({ kind, options })
  if (offered) return <Ones words={offered} chosen={[answer]} onTap={onAnswer} />
  if (kind === 'consent') {
    const yes = consentAnswer(question)
    return (
      <>
        <p className="form-phone__note">{question.consent?.text}</p>
        <Ones
          words={[texts.agree]}
          chosen={answer === yes ? [texts.agree] : []}
          onTap={() => onAnswer(answer === yes ? '' : yes)}
        />
      </>
    )
  }
  if (kind === 'signature')
    return (
      <>
        <div className="form-phone__signature">{texts.signHere}</div>
        <Line label={texts.signatureName} value={answer} onType={onAnswer} />
      </>
    )
  if (kind === 'contact') {
    const [name = '', phone = ''] = answer.split(BETWEEN)
    return (
      <div className="form-phone__ones">
        <Line label={texts.contactName} value={name} onType={(next) => onAnswer([next, phone].join(BETWEEN))} />
        <Line label={texts.contactPhone} value={phone} onType={(next) => onAnswer([name, next].join(BETWEEN))} />
      </div>
    )
  }
  if (kind === 'long')
    return (
      <textarea
        className="form-phone__entry"
        aria-label={label}
        rows={3}
        value={answer}
        onChange={({ target }) => onAnswer(target.value)}
      />
    )
  return <Line label={label} type={lineType(kind)} value={answer} onType={onAnswer} />
}

function lineType(kind: Question['kind']): string {
  return kind === 'date' || kind === 'time' ? kind : 'text'
}

function Line({ label, type = 'text', value, onType }: LineProps) {
  return (
    <input
      className="form-phone__entry"
      type={type}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  )
}

interface LineProps {
  label: string
  type?: string
  value: string
  onType: (value: string) => void
}

interface OnesProps {
  words: string[]
  chosen: string[]
  asideOf?: (word: string) => string
  onTap: (word: string) => void
}

function Ones({ words, chosen, asideOf, onTap }: OnesProps) {
  return (
    <div className="form-phone__ones">
      {words.map((word) => (
        <button
          key={word}
          type="button"
          aria-pressed={chosen.includes(word)}
          className={chosen.includes(word) ? 'form-phone__one form-phone__one--on' : 'form-phone__one'}
          onClick={() => onTap(word)}
        >
          {word}
          {asideOf && <small> {asideOf(word)}</small>}
        </button>
      ))}
    </div>
  )
}

interface PictureOneProps {
  word: string
  picture: string
  isOn: boolean
  onTap: () => void
}

function PictureOne({ word, picture, isOn, onTap }: PictureOneProps) {
  const address = useFileAddress(picture)
  return (
    <button
      type="button"
      aria-pressed={isOn}
      className={isOn ? 'form-phone__picture form-phone__picture--on' : 'form-phone__picture'}
      onClick={onTap}
    >
      {address ? <img src={address} alt="" /> : <span className="form-phone__frame">{texts.pictureGone}</span>}
      <span>{word}</span>
    </button>
  )
}
