/** Space for the status bar. A browser tells none, only its notch. */
export function belowStatusBar(statusBarHeight: number) {
  return { paddingTop: statusBarHeight ? `${statusBarHeight}px` : 'env(safe-area-inset-top)' }
}
