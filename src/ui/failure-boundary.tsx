import type { ReactNode } from "react";
import { Component } from "react";

interface Props {
  /** Shown in place of what failed. `again` tries once more. */
  readonly fallback: (error: Error, again: () => void) => ReactNode;
  /** A change of this value tries once more. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
  readonly resetKey: unknown;
}

/** Keeps the failure of one part to that part. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error, () => this.setState({ error: null }));
  }
}
