import { View } from '@tarojs/components'
import { BETWEEN, consentAnswer, MOST_STARS, NO, YES } from '#shared/events/form/faultOf'
import { ANSWER_LONG, ANSWER_SHORT } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'
import { CheckRow } from '#ui/fields/CheckRow'
import { Choice } from '#ui/fields/Choice'
import { Choices } from '#ui/fields/Choices'
import { Entry } from '#ui/fields/Field'
import { MomentField } from '#ui/fields/MomentField'
import { PictureChoice } from '#ui/fields/PictureChoice'
import type { AnswerProps } from './answerProps'
import { FileEntry } from './FileEntry'
import { formTexts as texts } from './formTexts'
import { RelativeEntry } from './RelativeEntry'
import { SignatureEntry } from './SignatureEntry'
import { StockEntry } from './StockEntry'

const PHONE_MOST = 20
const NAME_MOST = 20

/** What one answers with, by the kind of the question. */
export function AnswerEntry(props: AnswerProps) {
  const { question, answer, onAnswer } = props
  const { label, options = [] } = question
  switch (question.kind) {
    case 'choice':
      return <Choice label={label} options={options} chosen={answer} onChoose={onAnswer} />
    case 'stock':
      return <StockEntry {...props} />
    case 'picture':
      return <PictureEntry {...props} />
    case 'yesNo':
      return <Choice inline label={label} options={[YES, NO]} chosen={answer} onChoose={onAnswer} />
    case 'several': {
      const chosen = answer === '' ? [] : answer.split(BETWEEN)
      return (
        <Choices label={label} options={options} chosen={chosen} onChoose={(next) => onAnswer(next.join(BETWEEN))} />
      )
    }
    case 'rating':
      return <RatingEntry {...props} />
    case 'consent':
      return <ConsentEntry {...props} />
    case 'date':
      return <MomentField label={label} kind="date" value={answer} empty={texts.chooseDate} onChange={onAnswer} />
    case 'time':
      return <MomentField label={label} kind="time" value={answer} empty={texts.chooseTime} onChange={onAnswer} />
    case 'signature':
      return <SignatureEntry {...props} />
    case 'file':
      return <FileEntry {...props} />
    case 'contact':
      return <ContactEntry {...props} />
    case 'relative':
      return <RelativeEntry {...props} />
    case 'long':
      return <Entry long label={label} value={answer} maxLength={ANSWER_LONG} onChange={onAnswer} />
    case 'number':
      return (
        <Entry
          {...{ label, value: answer, kind: 'number', maxLength: NAME_MOST, onChange: onAnswer }}
          hint={texts.between(question.least, question.most)}
        />
      )
    case 'phone':
      return <Entry label={label} value={answer} kind="number" maxLength={PHONE_MOST} onChange={onAnswer} />
    case 'roommate':
      return (
        <>
          <View className="question__note">{texts.roommate}</View>
          <Entry label={label} value={answer} maxLength={NAME_MOST} onChange={onAnswer} />
        </>
      )
    case 'colleague':
      return <Entry label={label} value={answer} maxLength={NAME_MOST} onChange={onAnswer} />
    default:
      return <Entry long label={label} value={answer} maxLength={ANSWER_SHORT} onChange={onAnswer} />
  }
}

/** A picture that may not be seen yet leaves its word, by which it can be chosen all the same. */
function PictureEntry({ question: { label, options = [], pictures = [] }, answer, view, onAnswer }: AnswerProps) {
  const seen = options.map((word, index) => ({ word, url: lookUp(view.pictures ?? {}, pictures[index] ?? '') }))
  return <PictureChoice label={label} options={seen} chosen={answer} onChoose={onAnswer} />
}

function RatingEntry({ question: { label }, answer, onAnswer }: AnswerProps) {
  const stars = Array.from({ length: MOST_STARS }, (_, index) => texts.stars(index + 1))
  return (
    <>
      <View className="question__note">{texts.starsSay(MOST_STARS)}</View>
      <Choice
        inline
        label={label}
        options={stars}
        chosen={stars[Number(answer) - 1]}
        onChoose={(star) => onAnswer(String(stars.indexOf(star) + 1))}
      />
    </>
  )
}

/** The words stand above the box, so that nobody agrees to what they have not had before them. */
function ConsentEntry({ question, answer, onAnswer }: AnswerProps) {
  const { text = '', version = 1 } = question.consent ?? {}
  const yes = consentAnswer(question)
  return (
    <>
      <View className="question__consent">{text}</View>
      <CheckRow
        title={texts.agree}
        note={texts.version(version)}
        on={answer === yes}
        onPress={() => onAnswer(answer === yes ? '' : yes)}
      />
    </>
  )
}

function ContactEntry({ answer, onAnswer }: AnswerProps) {
  const [name = '', phone = ''] = answer.split(BETWEEN)
  const set = (next: [string, string]) => onAnswer(next.every((one) => one === '') ? '' : next.join(BETWEEN))
  return (
    <View className="question__pair">
      <Entry
        label={texts.contactName}
        hint={texts.contactName}
        value={name}
        maxLength={NAME_MOST}
        onChange={(text) => set([text, phone])}
      />
      <Entry
        label={texts.contactPhone}
        hint={texts.contactPhone}
        kind="number"
        value={phone}
        maxLength={PHONE_MOST}
        onChange={(text) => set([name, text])}
      />
    </View>
  )
}
