import Button, { type ButtonProps } from 'antd/es/button'
import { useHref, useLinkClickHandler } from 'react-router-dom'

/** A link to another screen that looks like a button; it opens in a new tab as any link does. */
export function LinkButton({
  to,
  ...button
}: { to: string } & Pick<ButtonProps, 'type' | 'icon' | 'children' | 'size'>) {
  const follow = useLinkClickHandler<HTMLElement>(to)
  return (
    <Button
      {...button}
      href={useHref(to)}
      onClick={(click) => follow(click as React.MouseEvent<HTMLElement & HTMLAnchorElement>)}
    />
  )
}
