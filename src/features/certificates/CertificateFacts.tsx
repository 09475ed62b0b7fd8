import { View } from '@tarojs/components'
import { Card } from '#ui/Card'
import './certificate.scss'

/** What a certificate says, line by line. */
export function CertificateFacts({ facts }: { facts: [label: string, text: string][] }) {
  return (
    <Card className="certificate-facts">
      {facts.map(([label, text]) => (
        <View key={label}>
          <View className="certificate-facts__label">{label}</View>
          <View className="certificate-facts__text">{text}</View>
        </View>
      ))}
    </Card>
  )
}
