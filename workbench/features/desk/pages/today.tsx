import { useLive } from '#client/liveValue'
import { useNow } from '#client/useNow'
import { dayText, inBeijing, weekdayText } from '#shared/beijingTime'
import { today as live } from '../../../today'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { DraftList } from '../DraftList'
import { EventLists } from '../EventLists'
import { FirstSteps } from '../FirstSteps'
import { LatestNews } from '../LatestNews'
import { Numbers } from '../Numbers'
import { Structure } from '../Structure'
import { todayTexts } from '../texts'
import { VacantChairs } from '../VacantChairs'
import { WorkLists } from '../WorkLists'
import './today.css'

export default function TodayPage() {
  const me = useDeskMe()
  const now = useNow()
  const load = useLive(live.load)
  useTitle(todayTexts.title)
  const writes = mayAsk(me, 'news.write')

  return (
    <>
      <PageHead
        title={todayTexts.title}
        sub={`${inBeijing(now).year()} 年 ${dayText(now, now)}，${weekdayText(now).replace('周', '星期')}`}
      >
        {mayAsk(me, 'events.write') && (
          <LinkButton to="/events/new" type={writes ? 'default' : 'primary'} icon={<Icon name="plus" size={16} />}>
            {todayTexts.hold}
          </LinkButton>
        )}
        {writes && (
          <LinkButton to="/news/new" type="primary" icon={<Icon name="plus" size={16} />}>
            {todayTexts.write}
          </LinkButton>
        )}
      </PageHead>
      <FirstSteps />
      <Loaded load={load} onRetry={live.refresh} rows={3}>
        {(numbers) => (
          <>
            {numbers.memory && <Notice tone="warn">{todayTexts.memory(numbers.memory)}</Notice>}
            <Numbers numbers={numbers} />
            {numbers.vacantChairs > 0 && mayAsk(me, 'staff.vacancies') && (
              <div className="today__vacant">
                <VacantChairs />
              </div>
            )}
          </>
        )}
      </Loaded>
      {load.kind !== 'failed' && <WorkLists />}
      {load.kind !== 'failed' && (
        <div className="today__lists">
          <EventLists />
          {writes && <DraftList />}
          {writes && <LatestNews />}
          <Structure />
        </div>
      )}
    </>
  )
}
