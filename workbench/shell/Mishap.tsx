import Button from 'antd/es/button'
import { Component, type ReactNode } from 'react'
import { EmptyState } from '../ui/states/EmptyState'
import { shellTexts } from './texts'

/** A screen that breaks, or whose file has gone with a new version, leaves the side bar standing. React asks for a class. */
export class Mishap extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <EmptyState motif="empty-offline" title={shellTexts.crashedTitle} text={shellTexts.crashedText}>
        <Button onClick={() => window.location.reload()}>{shellTexts.reload}</Button>
      </EmptyState>
    )
  }
}
