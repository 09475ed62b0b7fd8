import { useState } from 'react'
import { useMe } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { CodeForm } from '../CodeForm'
import { codeIn } from '../codeIn'
import { SignedOut } from '../SignedOut'
import { SignInCheck } from '../SignInCheck'
import { identityTexts as texts } from '../texts'

/** 登录工作台. The address brings the code when the desk's picture was scanned. */
export default function DeskSignInPage() {
  const { code: scanned } = useParams()
  const [code, setCode] = useState(() => codeIn(scanned ?? ''))
  const { state } = useMe()

  return (
    <Screen>
      <InnerBar title={texts.desk} />
      {state.kind === 'signed_out' ? (
        <SignedOut />
      ) : code ? (
        <SignInCheck key={code} code={code} onAgain={() => setCode(undefined)} />
      ) : (
        <CodeForm onCode={setCode} />
      )}
    </Screen>
  )
}
