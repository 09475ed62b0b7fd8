import Button from 'antd/es/button'
import { Component, type ReactNode } from 'react'
import { EmptyState } from '../ui/states/EmptyState'
import { shellTexts } from './texts'

/** The screen of an error, or of a page file gone with a new version; the side bar stays. React asks for a class. */
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
