import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { SearchDoor } from '#ui/fields/SearchDoor'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { AppBar } from '#ui/screen/AppBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { CaseDoors } from '../features/cases/CaseDoors'
import { DirectoryCounts } from '../features/directory/DirectoryCounts'
import { DirectoryDoors } from '../features/directory/DirectoryDoors'
import { DirectoryWords } from '../features/directory/DirectoryWords'
import { MyUnion } from '../features/directory/MyUnion'
import { PhoneCells } from '../features/directory/PhoneCells'
import { JoinDoor } from '../features/joining/JoinDoor'
import { IdentityCard } from '../features/membership/IdentityCard'
import { tabTexts } from './texts'

export default function ServicesPage() {
  const { me, member } = useMe()
  const { load, reload } = useAsk('directory.summary', {}, { keepAs: 'directory' })

  return (
    <Screen>
      <AppBar title={tabTexts.services} />
      <View className="body">
        <SearchDoor hint={tabTexts.search} onPress={() => open('search')} />
        <DirectoryWords load={load} />
        <View className="stack">
          {member && <MyUnion member={member} />}
          {me && <IdentityCard me={me} />}
          <JoinDoor isMember={member?.standing === 'member'} />
        </View>
        <SectionTitle title={tabTexts.say} />
        <CaseDoors />
        <SectionTitle title={tabTexts.directory} />
        <Loaded load={load} onRetry={reload} skeletonRows={2}>
          {(summary) => (
            <View className="stack">
              <DirectoryCounts summary={summary} />
              {summary.station && (
                <Card className="rows">
                  <PhoneCells label={tabTexts.station} phone={summary.station.phone} hours={summary.station.hours} />
                </Card>
              )}
            </View>
          )}
        </Loaded>
        <SectionTitle title={tabTexts.more} />
        <DirectoryDoors />
      </View>
    </Screen>
  )
}
