import { View } from '@tarojs/components'
import type { Load } from '#client/asking/load'
import type { DirectorySummary } from '#shared/directory/directory'
import './DirectoryWords.scss'

/** The size of the directory in one line: 「199 家工会，768 家企业，6,120 名会员」. */
export function DirectoryWords({ load }: { load: Load<DirectorySummary> }) {
  return <View className="directory-words">{load.kind === 'ready' ? wordsOf(load.value) : ' '}</View>
}

function wordsOf({ unions, enterprises, members }: DirectorySummary): string {
  const count = Object.values(unions).reduce((sum, each) => sum + each, 0)
  return `${count} 家工会，${enterprises} 家企业，${members.toLocaleString('en')} 名会员`
}
