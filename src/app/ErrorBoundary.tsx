import { Component, type ReactNode } from 'react';
import { BrokenArea } from './BrokenArea.tsx';

type Props = { area: 'map' | 'panel'; children: ReactNode };

/** Keeps a fault in one area from taking the others with it. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <BrokenArea area={this.props.area} onRetry={() => this.setState({ hasFailed: false })} />;
  }
}
