/** A browser has no status bar of which we know, but its notch. */
export function belowStatusBar(statusBarHeight: number) {
  return { paddingTop: statusBarHeight ? `${statusBarHeight}px` : 'env(safe-area-inset-top)' }
}
