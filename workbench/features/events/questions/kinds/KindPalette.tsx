import { QUESTION_KINDS, type QuestionKind, questionKinds } from '#shared/events/form/question'
import { questionTexts as texts } from '../questionTexts'
import { KindIcon } from './KindIcon'
import './KindPalette.css'

const GROUPS = [...new Set(QUESTION_KINDS.map((kind) => questionKinds[kind].group))]

/** 题型. All kinds of questions with their pictures; one tap adds one to the form. */
export function KindPalette({ isFull, onAdd }: { isFull: boolean; onAdd: (kind: QuestionKind) => void }) {
  return (
    <section className="kind-palette" aria-label={texts.kinds}>
      <h3>
        {texts.kinds} <span className="quiet">{texts.kindsCount(QUESTION_KINDS.length)}</span>
      </h3>
      {GROUPS.map((group) => (
        <div key={group} className="kind-palette__group">
          <h4>{group}</h4>
          {QUESTION_KINDS.filter((kind) => questionKinds[kind].group === group).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-label={texts.addKind(questionKinds[kind].name)}
              disabled={isFull}
              onClick={() => onAdd(kind)}
            >
              <KindIcon kind={kind} />
              {questionKinds[kind].name}
            </button>
          ))}
        </div>
      ))}
    </section>
  )
}
