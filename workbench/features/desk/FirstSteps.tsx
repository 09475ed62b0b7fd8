import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { FIRST_STEPS, type FirstStep, hasBegun, isStepDone } from '#shared/desk/firstSteps'
import { Icon } from '../../ui/Icon'
import { Panel } from '../../ui/Panel'
import { useDeskMe } from '../../useDeskMe'
import { mayAsk } from '../../whoMay'
import { stepTexts as texts } from './stepTexts'
import './FirstSteps.css'

/** Where each step is taken, and what one must be allowed for it. */
const WAYS = {
  station: { to: '/directory/buildings?doing=station', may: 'register.changeTerritory' },
  officers: { to: '/staff', may: 'staff.invite' },
  unions: { to: '/directory', may: 'register.addUnion' },
  enterprises: { to: '/directory?list=enterprises', may: 'register.addEnterprise' },
  people: { to: '/roster', may: 'membership.import' },
  chairs: { to: '/staff/chairs', may: 'staff.inviteChairs' },
  account: { to: '/account', may: 'account.get' },
} as const

/** 头几步 of a new installation, which tick themselves; gone when people can use it. */
export function FirstSteps() {
  const me = useDeskMe()
  const { load } = useAsk('desk.firstSteps', {}, { when: mayAsk(me, 'desk.firstSteps') })
  if (load.kind !== 'ready' || hasBegun(load.value)) return null
  const steps = load.value
  const next = FIRST_STEPS.find((step) => !isStepDone(step, steps))
  return (
    <Panel title={texts.title} aside={texts.aside} className="first-steps">
      <ol>
        {FIRST_STEPS.map((step) => (
          <Step
            key={step}
            step={step}
            isDone={isStepDone(step, steps)}
            isNext={step === next}
            line={texts.count(step, steps)}
          />
        ))}
      </ol>
    </Panel>
  )
}

interface StepProps {
  step: FirstStep
  isDone: boolean
  isNext: boolean
  line: string
}

function Step({ step, isDone, isNext, line }: StepProps) {
  const { to, may } = WAYS[step]
  const isMine = mayAsk(useDeskMe(), may)
  return (
    <li className={isDone ? 'first-steps__step first-steps__step--done' : 'first-steps__step'}>
      <span className="first-steps__mark">{isDone ? <Icon name="check" size={16} /> : null}</span>
      <span className="grow">
        <b>{texts[step]}</b>
        <span className="visually-hidden">{isDone ? texts.done : texts.open}</span>
        <span className="quiet"> {isDone ? line : texts.why[step]}</span>
      </span>
      {!isDone &&
        (isMine ? (
          <Link className={isNext ? 'link first-steps__next' : 'link'} to={to}>
            {texts.go}
          </Link>
        ) : (
          <span className="faint">{texts.byFederation}</span>
        ))}
    </li>
  )
}
