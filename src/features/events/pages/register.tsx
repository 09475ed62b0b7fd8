import { View } from '@tarojs/components'

export default function StubPage() {
  return <View>register</View>
}
