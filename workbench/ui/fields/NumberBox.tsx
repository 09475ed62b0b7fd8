import InputNumber, { type InputNumberProps } from 'antd/es/input-number'
import { digitsIn } from './digitsIn'

/** What is beyond a limit stays as it was typed and is said in red by the form: a number that changes by itself is not seen. */
type Props = Omit<InputNumberProps<number>, 'max' | 'parser'>

/** A whole number, typed as people type it: ５０, 50 人, 1，000. */
export function NumberBox(props: Props) {
  return <InputNumber<number> precision={0} {...props} parser={asTyped} />
}

/** antd reads the digits itself, and an empty text as no number; its types know numbers alone. */
const asTyped = digitsIn as (typed: string | undefined) => unknown as (typed: string | undefined) => number
