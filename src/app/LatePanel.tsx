import { useQuery } from '@tanstack/react-query';
import { FailedPanel, LoadingPanel } from '#panels/frame/PanelStates.tsx';
import { panelCode, type LatePage } from './panelCode.ts';

type Props = { name: LatePage; id?: string };

/** A panel whose code is loaded when it is first opened. */
export function LatePanel({ name, id = '' }: Props) {
  const code = useQuery(panelCode(name));
  if (code.data) {
    const Panel = code.data;
    return <Panel id={id} />;
  }
  if (code.error) {
    return <FailedPanel error={code.error} onRetry={() => void code.refetch()} />;
  }
  return <LoadingPanel />;
}
